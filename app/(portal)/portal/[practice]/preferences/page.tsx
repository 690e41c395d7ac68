import type { Metadata } from "next";
import { PreferencesForm } from "@/components/preferences/preferences-form";
import { requirePortal } from "@/lib/access/viewer";
import { ownAccount } from "@/lib/accounts/queries";
import { translator } from "@/lib/i18n/translator";
import { pageLocale } from "@/lib/practices/queries";
import { preferencesMessages } from "@/lib/preferences/messages";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), preferencesMessages)("title")} · ${practice.name}` };
}

/** In which language one is written to, and on which clock times are read. */
export default async function PreferencesPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, account] = await Promise.all([pageLocale(), ownAccount(scope)]);
  return (
    <AccountFrame scope={scope} practice={practice} title={translator(locale, preferencesMessages)("title")}>
      <PreferencesForm
        practice={practice}
        language={account.locale}
        zone={scope.zone}
        now={scope.now}
        locale={locale}
      />
    </AccountFrame>
  );
}
