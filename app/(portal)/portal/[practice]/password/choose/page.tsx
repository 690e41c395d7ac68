import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";
import { temporaryPasswordViewer } from "@/lib/platform/access/viewer";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { chooseOwnPassword } from "@/lib/identity/password/actions";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { parseParams, type SearchParams } from "../../../../chosen";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), passwordMessages)("chooseTitle")} · ${practice.name}` };
}

/** The only page open to a client whose password staff have set (security row 9). Passes a chosen time on. */
export default async function ChoosePage({ params, searchParams }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const requested = parseParams(await searchParams);
  if (!(await temporaryPasswordViewer(practice))) redirect(`/portal/${practice.slug}/sign-in${chosenTime(requested)}`);
  const locale = await pageLocale();
  const t = translator(locale, passwordMessages);
  return (
    <PageFrame practice={practice} signedIn={false}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{t("chooseTitle")}</h1>
          <p>{t("chooseLead")}</p>
        </div>
        <NewPasswordForm
          action={chooseOwnPassword}
          hidden={{ practice: practice.slug, ...Object.fromEntries(new URLSearchParams(chosenTime(requested))) }}
          locale={locale}
        />
      </div>
    </PageFrame>
  );
}
