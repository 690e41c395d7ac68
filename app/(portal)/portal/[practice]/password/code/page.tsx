import type { Metadata } from "next";
import { ResetCodeForm } from "@/components/identity/password-reset/code-form";
import { Notice } from "@/components/ui/notice";
import { askedAddress } from "@/lib/platform/access/request";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), passwordMessages)("codeTitle")} · ${practice.name}` };
}

/** Shown after Forgot Your Password?, the same for every address, with a code form in case the link arrives broken. */
export default async function CodePage({ params }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const locale = await pageLocale();
  const t = translator(locale, passwordMessages);
  return (
    <PageFrame practice={practice} signedIn={false}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{t("codeTitle")}</h1>
        </div>
        <Notice tone="ok" role="status">
          {t("codeSent")}
        </Notice>
        <p className="my-6">{t("codeLead")}</p>
        <ResetCodeForm practice={practice.slug} email={await askedAddress()} locale={locale} />
        <p className="after">
          <a href={`/portal/${practice.slug}/password/forgot`}>{t("again")}</a>
        </p>
      </div>
    </PageFrame>
  );
}
