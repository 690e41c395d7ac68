import { Download, Merge } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { TabsNav } from "@/components/ui/tabs-nav";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { contactsMessages } from "@/lib/clients/contacts/messages";
import { exportMessages } from "@/lib/clients/export/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";

/** A section of the record. */
export type RecordPart = "overview" | "contact" | "contacts" | "accountDetails" | "trail" | "merge" | "export";
type Props = {
  locale: Locale;
  id: string;
  name: string;
  since: string;
  therapist: string | null;
  part: RecordPart;
  /** The viewer's permissions beyond reading. */
  may: { trail: boolean; merge: boolean; export: boolean };
};

/** Header of a client's record with its sections: Overview; Contact & Clinical, which has its own. */
export function RecordHead({ locale, id, name, since, therapist, part, may }: Props) {
  const t = translator(locale, clientsMessages);
  return (
    <>
      <div className="record-head">
        <p className="crumb">
          <Link href="/clients" prefetch={false}>
            {t("record.crumb")}
          </Link>
        </p>
        <h1 className="serif">
          <bdi>{name}</bdi>
        </h1>
        <p className="muted mr-auto">
          {therapist ? t("record.sinceWith", { date: since, therapist }) : t("record.since", { date: since })}
        </p>
        {may.export && part !== "export" && (
          <ButtonLink size="sm" href={`/clients/${id}/export`}>
            <Icon icon={Download} />
            {translator(locale, exportMessages)("open")}
          </ButtonLink>
        )}
        {may.merge && part !== "merge" && (
          <ButtonLink size="sm" href={`/clients/${id}/merge`}>
            <Icon icon={Merge} />
            {translator(locale, clientMergeMessages)("open")}
          </ButtonLink>
        )}
      </div>
      <TabsNav
        label={t("record.tabs")}
        tabs={[
          { href: `/clients/${id}`, label: t("record.overview"), current: part === "overview" },
          {
            href: `/clients/${id}/contact`,
            label: t("record.contactClinical"),
            current: part === "contact" || part === "contacts" || part === "accountDetails",
          },
          ...(may.trail
            ? [
                {
                  href: `/clients/${id}/trail`,
                  label: translator(locale, auditLogMessages)("title"),
                  current: part === "trail",
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** The sections of Contact & Clinical. */
export function ContactNav({ locale, id, part }: { locale: Locale; id: string; part: RecordPart }) {
  const t = translator(locale, clientsMessages);
  const link = (href: string, label: string, current: boolean) => (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {label}
    </Link>
  );
  return (
    <nav className="side-nav" aria-label={t("record.parts")}>
      {link(`/clients/${id}/contact`, t("record.contact"), part === "contact")}
      {link(`/clients/${id}/contacts`, translator(locale, contactsMessages)("title"), part === "contacts")}
      {link(`/clients/${id}/account-details`, t("record.accountDetails"), part === "accountDetails")}
    </nav>
  );
}
