import type { Metadata } from "next";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";
import { requirePortal } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { changeOwnPassword } from "@/lib/identity/password/actions";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale } from "@/lib/practice/practices/queries";
import { AccountFrame } from "../../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), passwordMessages)("changeTitle")} · ${practice.name}` };
}

/** Change password, from Your Account. */
export default async function ChangePage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, { emailRaw }] = await Promise.all([pageLocale(), ownAccount(scope)]);
  const t = translator(locale, passwordMessages);
  return (
    <AccountFrame scope={scope} practice={practice} title={t("changeTitle")}>
      <p className="mb-6">{t("changeLead")}</p>
      <NewPasswordForm
        action={changeOwnPassword}
        hidden={{ practice: practice.slug }}
        current={emailRaw}
        locale={locale}
      />
      <p className="after">
        <a href={`/portal/${practice.slug}/password/forgot`}>{t("forgot")}</a>
      </p>
    </AccountFrame>
  );
}
