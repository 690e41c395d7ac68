import type { Metadata } from "next";
import { ForgotForm } from "@/components/identity/password-reset/forgot-form";
import { askedAddress } from "@/lib/platform/access/request";
import { translator } from "@/lib/platform/i18n/translator";
import { sendResetLink } from "@/lib/identity/password-reset/actions";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), passwordMessages)("forgot")} · ${practice.name}` };
}

/** Forgot Your Password? (A2). Also open to signed-in clients who no longer know their password. */
export default async function ForgotPage({ params }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const locale = await pageLocale();
  const t = translator(locale, passwordMessages);
  return (
    <PageFrame practice={practice} signedIn={false}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{t("forgot")}</h1>
          <p>{t("forgotLead")}</p>
        </div>
        <ForgotForm action={sendResetLink} practice={practice.slug} email={await askedAddress()} locale={locale} />
        <p className="after">
          <a href={`/portal/${practice.slug}/sign-in`}>{t("back")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
