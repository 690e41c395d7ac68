import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDayYear } from "@/lib/platform/time/format";

/** `birthDate` is "YYYY-MM-DD". */
type Client = {
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  locale: Locale;
  therapist: string | null;
};

/** A client's contact details and language. */
export function ContactFacts({ client, locale }: { client: Client; locale: Locale }) {
  const t = translator(locale, clientsMessages);
  const none = <span className="muted">{t("record.notGiven")}</span>;
  const rows = [
    [t("form.firstName"), <bdi key="v">{client.firstName}</bdi>],
    [t("form.lastName"), <bdi key="v">{client.lastName}</bdi>],
    [t("form.email"), client.email && <bdi key="v">{client.email}</bdi>],
    [t("form.phone"), client.phone],
    [t("form.birthDate"), client.birthDate && formatDayYear(client.birthDate, locale)],
    [t("form.language"), t(`languages.${client.locale}`)],
    [
      t("form.therapist"),
      client.therapist ?? (
        <span className="muted" key="v">
          {t("form.noTherapist")}
        </span>
      ),
    ],
  ] as const;
  return (
    <dl className="dl">
      {rows.map(([name, value]) => (
        <Fact key={name} name={name}>
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
