import type { Metadata } from "next";
import { AskCodeForm, EnterCodeForm } from "@/components/identity/sign-in-code/code-forms";
import { Notice } from "@/components/ui/notice";
import { signInCodeMessages } from "@/lib/identity/sign-in-code/messages";
import { askedAddress } from "@/lib/platform/access/request";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { parseParams, type SearchParams } from "../../../../chosen";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), signInCodeMessages)("title")} · ${practice.name}` };
}

/** Signing in with digits sent by email: first the address, then, with `?sent=1`, the digits. Passes a chosen time on. */
export default async function SignInCodePage({ params, searchParams }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const query = await searchParams;
  const locale = await pageLocale();
  const t = translator(locale, signInCodeMessages);
  const carried = chosenTime(parseParams(query));
  const sent = query.sent !== undefined;
  const here = `/portal/${practice.slug}/sign-in`;
  const passed = new URLSearchParams(carried);
  if (typeof query.back === "string") passed.set("back", query.back);
  const asking = passed.size > 0 ? `?${passed}` : "";
  const form = {
    hidden: { practice: practice.slug, ...Object.fromEntries(passed) },
    email: await askedAddress(),
    locale,
  };
  return (
    <PageFrame practice={practice} signedIn={false} chosen={carried}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{t(sent ? "sentTitle" : "title")}</h1>
          {!sent && <p>{t("lead")}</p>}
        </div>
        {sent && (
          <Notice tone="ok" role="status">
            <p>{t("sent")}</p>
            <p>{t("sentLink")}</p>
          </Notice>
        )}
        {sent ? <EnterCodeForm {...form} /> : <AskCodeForm {...form} />}
        <p className="after">
          {sent && (
            <>
              <a href={`${here}/code${asking}`}>{t("again")}</a>
              {" · "}
            </>
          )}
          <a href={`${here}${asking}`}>{t("back")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
