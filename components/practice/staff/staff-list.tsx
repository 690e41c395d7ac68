import { Avatar } from "@/components/ui/avatar";
import { ButtonLink } from "@/components/ui/button-link";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffMessages } from "@/lib/practice/staff/messages";
import type { StaffRow } from "@/lib/practice/staff/queries";

/** All staff; `me` is the viewer. */
export function StaffList({ locale, staff, me }: { locale: Locale; staff: readonly StaffRow[]; me: string }) {
  const t = translator(locale, staffMessages);
  return (
    <ul className="list">
      {staff.map(({ id, firstName, lastName, emailRaw, role, disabledAt, therapist }) => {
        const name = `${firstName} ${lastName}`;
        return (
          <li key={id} className="opt-row flex-wrap">
            <Avatar name={name} />
            <span className="t min-w-[180px]">
              <b>
                <bdi>{name}</bdi>
                {id === me && ` (${t("you")})`}
              </b>
              <small>
                <bdi>{emailRaw}</bdi>
              </small>
            </span>
            <span className="flex flex-wrap gap-2">
              <Tag>{t(`role.${role}`)}</Tag>
              {therapist && role !== "therapist" && <Tag>{t("therapistTag")}</Tag>}
              {disabledAt && <Tag tone="notice">{t("disabledTag")}</Tag>}
            </span>
            <ButtonLink href={`/organization/staff/${id}`} size="sm" aria-label={t("changeLabel", { name })}>
              {t("change")}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
