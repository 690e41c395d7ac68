import type { Metadata } from "next";
import { SettingsPage } from "@/components/frame/settings-page";
import { InviteForm } from "@/components/practice/staff/invite-form";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { inviteStaff } from "@/lib/practice/staff/actions";
import { staffMessages } from "@/lib/practice/staff/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), staffMessages)("inviteTitle")} · Anteroom` };
}

export default async function InvitePage() {
  const [scope, locale] = await Promise.all([requirePractice("staff.manage"), pageLocale()]);
  const t = translator(locale, staffMessages);
  return (
    <SettingsPage
      title={t("inviteTitle")}
      lead={t("inviteLead")}
      back={{ href: "/organization/staff", label: t("back") }}
    >
      <InviteForm locale={locale} viewer={scope.role} invite={inviteStaff} />
    </SettingsPage>
  );
}
