import { EmailLink, PhoneLink } from "@/components/ui/contact";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { ageOn, type ClientStatus } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDate } from "@/lib/platform/time/format";

/** `birthDate` is "YYYY-MM-DD". */
type Client = {
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  locale: Locale;
  therapist: string | null;
  status: ClientStatus;
  preferredName: string | null;
  pronouns: string | null;
  address: string | null;
  emergencyContact: string | null;
  note: string | null;
};

type Props = {
  client: Client;
  /** The contacts to call in an emergency. */
  emergency: readonly { id: string; firstName: string; lastName: string; phone: string | null }[];
  /** "YYYY-MM-DD", for the age. */
  today: string;
  locale: Locale;
};

/** A client's contact details and language. Optional details are shown only if given. */
export function ContactFacts({ client, emergency, today, locale }: Props) {
  const t = translator(locale, clientsMessages);
  const none = <span className="muted">{t("record.notGiven")}</span>;
  const born = (date: string) =>
    t("record.born", { date: formatDate(date, locale), age: Math.max(ageOn(date, today), 0) });
  const details = (["preferredName", "pronouns", "address", "emergencyContact", "note"] as const).flatMap((field) =>
    client[field]
      ? [
          [
            t(`form.${field}`),
            <bdi key="v" className="whitespace-pre-line">
              {client[field]}
            </bdi>,
          ] as const,
        ]
      : [],
  );
  const rows = [
    [t("form.firstName"), <bdi key="v">{client.firstName}</bdi>],
    [t("form.lastName"), <bdi key="v">{client.lastName}</bdi>],
    [t("form.email"), client.email && <EmailLink key="v" email={client.email} />],
    [t("form.phone"), client.phone && <PhoneLink key="v" phone={client.phone} />],
    [t("form.birthDate"), client.birthDate && born(client.birthDate)],
    [t("form.language"), t(`languages.${client.locale}`)],
    [
      t("form.therapist"),
      client.therapist ?? (
        <span className="muted" key="v">
          {t("form.noTherapist")}
        </span>
      ),
    ],
    [t("form.status"), t(`status.${client.status}`)],
    ...emergency.map(
      ({ id, firstName, lastName, phone }) =>
        [
          t("form.emergencyContact"),
          <span key={id}>
            <bdi>{`${firstName} ${lastName}`.trim()}</bdi>
            {phone && (
              <>
                {", "}
                <PhoneLink phone={phone} />
              </>
            )}
          </span>,
        ] as const,
    ),
    ...details,
  ] as const;
  return (
    <dl className="dl">
      {rows.map(([name, value], index) => (
        <Fact key={index} name={name}>
          {value || none}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="wrap-break-word">{children}</dd>
    </>
  );
}
