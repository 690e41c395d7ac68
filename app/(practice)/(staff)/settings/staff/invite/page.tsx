import type { Metadata } from "next";
import Link from "next/link";
import { InviteForm } from "@/components/staff/invite-form";
import { pageLocale } from "@/lib/access/request";
import { requirePractice } from "@/lib/access/viewer";
import { translator } from "@/lib/i18n/translator";
import { inviteStaff } from "@/lib/staff/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "staff")("inviteTitle")} · Anteroom` };
}

export default async function InvitePage() {
  const [scope, locale] = await Promise.all([requirePractice("staff.manage"), pageLocale()]);
  const t = translator(locale, "staff");
  return (
    <div className="page">
      <div className="record-head">
        <span className="crumb"><Link href="/settings/staff" prefetch={false}>{t("back")}</Link></span>
        <h1 className="serif">{t("inviteTitle")}</h1>
        <span className="muted">{t("inviteLead")}</span>
      </div>
      <div className="max-w-[640px] pt-5"><InviteForm locale={locale} viewer={scope.role} invite={inviteStaff} /></div>
    </div>
  );
}
