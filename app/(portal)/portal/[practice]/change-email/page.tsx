import type { Metadata } from "next";
import { AskForm, ChangeEmailCodeForm } from "@/components/identity/change-email/forms";
import { Mail } from "@/components/ui/glyphs";
import { Notice } from "@/components/ui/notice";
import { requirePortal } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { changeEmailMessages } from "@/lib/identity/change-email/messages";
import { pendingChange } from "@/lib/identity/change-email/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), changeEmailMessages)("title")} · ${practice.name}` };
}

/** Requests a change of address, which is then confirmed by the code or link sent to the new one. */
export default async function ChangeEmailPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, { emailRaw }, waiting] = await Promise.all([pageLocale(), ownAccount(scope), pendingChange(scope)]);
  const t = translator(locale, changeEmailMessages);
  const bold = (chunks: React.ReactNode) => <b>{chunks}</b>;
  return (
    <AccountFrame scope={scope} practice={practice} title={t("title")}>
      {waiting && (
        <Notice icon={Mail} title={t.rich("waiting", { email: waiting, b: bold })} role="status">
          <p>{t("waitingText")}</p>
          <ChangeEmailCodeForm practice={practice.slug} locale={locale} />
        </Notice>
      )}
      {waiting && <h2 className="sec-title">{t("another")}</h2>}
      <p>{t.rich("now", { email: emailRaw, b: bold })}</p>
      <p className="mb-6">{t("lead")}</p>
      <AskForm practice={practice.slug} locale={locale} />
    </AccountFrame>
  );
}
