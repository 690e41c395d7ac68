import type { Metadata } from "next";
import { SignInForm } from "@/components/identity/sign-in/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { idledOut, requireOwnPassword } from "@/lib/platform/access/viewer";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { closeAccountMessages } from "@/lib/accounts/close-account/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { signInToPortal } from "@/lib/identity/sign-in/actions";
import { signInMessages } from "@/lib/identity/sign-in/messages";
import { formatDay, formatTime, formatZone } from "@/lib/platform/time/format";
import { DemoSignIns } from "../../../../demo-sign-ins";
import { parseParams, type SearchParams } from "../../../chosen";
import { PageFrame } from "../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), signInMessages)("title")} · ${practice.name}` };
}

/** A client's sign-in to one practice. Passes a chosen time on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const query = await searchParams;
  const requested = parseParams(query);
  await requireOwnPassword(practice, chosenTime(requested));
  const { start } = requested;
  const locale = await pageLocale();
  const t = translator(locale, signInMessages);
  const carried = chosenTime(requested);
  const { zone } = practice;
  const back: Record<string, string> = typeof query.back === "string" ? { back: query.back } : {};
  const passed = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(carried)), ...back });
  const idle = await idledOut("portal");
  return (
    <PageFrame practice={practice} signedIn={false} chosen={carried}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{t("title")}</h1>
          <p>{t("lead", { practice: practice.name })}</p>
        </div>
        {idle !== null && <Notice role="status">{t("idledOut", { minutes: String(idle) })}</Notice>}
        {query.closed !== undefined && (
          <Notice tone="ok" role="status" title={translator(locale, closeAccountMessages)("closedTitle")}>
            <p>{translator(locale, closeAccountMessages)("closedText")}</p>
          </Notice>
        )}
        {query.moved !== undefined && <Notice tone="ok">{t("moved")}</Notice>}
        {start !== null && (
          <Notice>
            {t("keptTime", {
              when: `${formatDay({ zone, instant: start }, locale)}, ${formatTime(zone, start, locale)}, ${formatZone(zone, start, locale)}`,
            })}
          </Notice>
        )}
        <SignInForm
          action={signInToPortal}
          hidden={{ practice: practice.slug, ...Object.fromEntries(passed) }}
          byCode={`/portal/${practice.slug}/sign-in/code${passed.size > 0 ? `?${passed}` : ""}`}
          forgot={`/portal/${practice.slug}/password/forgot`}
          locale={locale}
        />
        <p className="after">
          {t.rich("noAccount", {
            link: (chunks) => <a href={`/portal/${practice.slug}/create-account${carried}`}>{chunks}</a>,
          })}
        </p>
        <DemoSignIns practice={practice.slug} locale={locale} />
      </div>
    </PageFrame>
  );
}
