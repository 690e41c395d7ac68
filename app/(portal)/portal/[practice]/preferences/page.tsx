import type { Metadata } from "next";
import { PreferencesForm } from "@/components/accounts/preferences/preferences-form";
import { requirePortal } from "@/lib/platform/access/viewer";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { preferencesMessages } from "@/lib/accounts/preferences/messages";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), preferencesMessages)("title")} · ${practice.name}` };
}

/** The client's language and time zone. */
export default async function PreferencesPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, account] = await Promise.all([pageLocale(), ownAccount(scope)]);
  return (
    <AccountFrame scope={scope} practice={practice} title={translator(locale, preferencesMessages)("title")}>
      <PreferencesForm
        practice={practice}
        language={account.locale}
        zone={scope.zone}
        discreet={account.discreetCalendar}
        now={scope.now}
        locale={locale}
      />
    </AccountFrame>
  );
}
