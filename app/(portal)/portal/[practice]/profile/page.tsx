import type { Metadata } from "next";
import { ClientProfileForm } from "@/components/accounts/profile/profile-form";
import { ownClientId } from "@/lib/platform/access/rows";
import { requirePortal } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { profileMessages } from "@/lib/accounts/profile/messages";
import { ownProfile } from "@/lib/accounts/profile/queries";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), profileMessages)("title")} · ${practice.name}` };
}

/** Biographic information that the client may change (A12). */
export default async function ProfilePage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, profile] = await Promise.all([pageLocale(), ownProfile(scope)]);
  const t = translator(locale, profileMessages);
  return (
    <AccountFrame scope={scope} practice={practice} title={t("title")}>
      <p className="mb-6">{t(ownClientId(scope) ? "leadRecord" : "lead")}</p>
      <ClientProfileForm practice={practice.slug} profile={profile} locale={locale} />
    </AccountFrame>
  );
}
