import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { SettingsPage } from "@/components/frame/settings-page";
import { ClientAccess } from "@/components/practice/staff/client-access";
import { InvitationList } from "@/components/practice/staff/invitation-list";
import { StaffList } from "@/components/practice/staff/staff-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { resendInvitation, revokeInvitation, saveClientAccess } from "@/lib/practice/staff/actions";
import { staffMessages } from "@/lib/practice/staff/messages";
import { staffCard, staffList } from "@/lib/practice/staff/queries";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), staffMessages)("title")} · Anteroom` };
}

const DONE = ["invited", "resent", "saved", "therapist", "secondStep"] as const;

/** The practice's staff; `?done=` names the last action. */
export default async function StaffPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = await Promise.all([requirePractice("staff.manage"), pageLocale(), searchParams]);
  const [{ staff, invitations, ownClientsOnly }, { zone }] = await Promise.all([staffList(scope), staffCard(scope)]);
  const t = translator(locale, staffMessages);
  const done = DONE.find((one) => one === query.done);
  return (
    <SettingsPage
      title={t("title")}
      lead={t("lead")}
      end={
        <ButtonLink href="/organization/staff/invite">
          <Icon icon={Plus} />
          {t("invite")}
        </ButtonLink>
      }
      wide
    >
      {done && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {t(`done.${done}`)}
          </Notice>
        </div>
      )}
      <StaffList locale={locale} staff={staff} me={scope.staffId} />
      <section className="sec mt-8" aria-labelledby="invitations">
        <h2 id="invitations" className="mb-3">
          {t("invitations")}
        </h2>
        <InvitationList
          locale={locale}
          invitations={invitations}
          zone={zone}
          now={scope.now}
          resend={resendInvitation}
          revoke={revokeInvitation}
        />
      </section>
      <div className="mt-8">
        <ClientAccess locale={locale} ownClientsOnly={ownClientsOnly} save={saveClientAccess} />
      </div>
    </SettingsPage>
  );
}
