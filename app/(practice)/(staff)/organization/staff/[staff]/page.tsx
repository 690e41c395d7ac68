import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingsPage } from "@/components/frame/settings-page";
import { PersonForms } from "@/components/practice/staff/person-forms";
import { Notice } from "@/components/ui/notice";
import { manages } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import {
  changeRole,
  disableStaff,
  enableStaff,
  makeTherapist,
  resetSecondStep,
  saveMemberAccess,
} from "@/lib/practice/staff/actions";
import { staffMessages } from "@/lib/practice/staff/messages";
import { staffList } from "@/lib/practice/staff/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), staffMessages)("title")} · Anteroom` };
}

/** One staff member. */
export default async function PersonPage({ params }: { params: Promise<{ staff: string }> }) {
  const [scope, locale, { staff: id }] = await Promise.all([requirePractice("staff.manage"), pageLocale(), params]);
  const { staff, ownClientsOnly } = await staffList(scope);
  const person = staff.find((one) => one.id === id);
  if (!person) notFound();
  const t = translator(locale, staffMessages);
  const ownStep =
    id === scope.staffId ? null : Boolean(staff.find((one) => one.id === scope.staffId)?.secondFactor?.confirmedAt);
  return (
    <SettingsPage
      title={t("changeTitle", { name: `${person.firstName} ${person.lastName}` })}
      lead={<bdi>{person.emailRaw}</bdi>}
      back={{ href: "/organization/staff", label: t("back") }}
    >
      {manages(scope, person.role) ? (
        <PersonForms
          locale={locale}
          viewer={scope.role}
          person={person}
          ownClientsOnly={ownClientsOnly}
          ownStep={ownStep}
          actions={{
            role: changeRole,
            access: saveMemberAccess,
            therapist: makeTherapist,
            disable: disableStaff,
            enable: enableStaff,
            secondStep: resetSecondStep,
          }}
        />
      ) : (
        <Notice>{t("ownersOnly")}</Notice>
      )}
    </SettingsPage>
  );
}
