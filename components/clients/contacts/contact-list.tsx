import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { EmailLink, PhoneLink } from "@/components/ui/contact";
import { Tag } from "@/components/ui/tag";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { contactsMessages } from "@/lib/clients/contacts/messages";
import type { ContactRow, SharedWith } from "@/lib/clients/contacts/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  contacts: readonly ContactRow[];
  shared: readonly SharedWith[];
  /** URL of the page. */
  page: string;
};

/** A client's contacts, each with what staff must know before calling them. */
export function ContactList({ locale, contacts, shared, page }: Props) {
  const t = translator(locale, contactsMessages);
  const languages = translator(locale, clientsMessages);
  return (
    <ul className="list">
      {contacts.map((contact) => {
        const name = contactName(contact);
        return (
          <li key={contact.id} className="opt-row flex-wrap">
            <div className="t min-w-[200px] flex-1">
              <b>
                <bdi>{name}</bdi>
              </b>
              <small>
                {t(`relations.${contact.relation}`)} · {languages(`languages.${contact.locale}`)}
              </small>
              <p className="row mt-1 flex-wrap gap-x-4">
                {contact.phone && <PhoneLink phone={contact.phone} />}
                {contact.email && <EmailLink email={contact.email} />}
              </p>
              <p className="row mt-1 flex-wrap gap-1 empty:hidden">{tags(contact, t)}</p>
              {shared
                .filter(({ email }) => email === contact.email)
                .map(({ clientId, name: other, own }) => (
                  <small key={clientId}>
                    {own ? t("sharedOwn", { name: other }) : t("sharedContact", { name: other })}
                    {". "}
                    <Link href={`/clients/${clientId}`} prefetch={false}>
                      {t("open")}
                      <span className="sr-only"> {other}</span>
                    </Link>
                  </small>
                ))}
              {contact.note && <small className="whitespace-pre-line">{contact.note}</small>}
            </div>
            <span className="row flex-wrap">
              <ButtonLink size="sm" href={`${page}?edit=${contact.id}`} aria-label={t("editLabel", { name })}>
                {t("edit")}
              </ButtonLink>
              <ButtonLink
                size="sm"
                variant="quiet"
                href={`${page}?remove=${contact.id}`}
                aria-label={t("removeLabel", { name })}
              >
                {t("remove")}
              </ButtonLink>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function contactName({ firstName, lastName }: Pick<ContactRow, "firstName" | "lastName">): string {
  return `${firstName} ${lastName}`.trim();
}

function tags(
  contact: ContactRow,
  t: (key: "traits.emergency" | "traits.guardian" | "secret" | "access" | "invited") => string,
) {
  const { emergency, guardian, mayKnow, grants, invitations } = contact;
  const shown: [boolean, ReactNode][] = [
    [
      emergency,
      <Tag key="emergency" tone="accent">
        {t("traits.emergency")}
      </Tag>,
    ],
    [guardian, <Tag key="guardian">{t("traits.guardian")}</Tag>],
    [
      !mayKnow && grants.length === 0,
      <Tag key="secret" tone="notice">
        {t("secret")}
      </Tag>,
    ],
    [
      grants.length > 0,
      <Tag key="access" tone="ok">
        {t("access")}
      </Tag>,
    ],
    [grants.length === 0 && invitations.length > 0, <Tag key="invited">{t("invited")}</Tag>],
  ];
  return shown.flatMap(([applies, tag]) => (applies ? [tag] : []));
}
