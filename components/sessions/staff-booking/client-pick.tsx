import type { ReactNode } from "react";
import Link from "next/link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { ClientSearch } from "./client-search";

type Props = {
  locale: Locale;
  q: string;
  kept: Readonly<Record<string, string>>;
  /** The chosen day and time, if the user came from one. */
  when: string | null;
  /** The way to add a client, who is then chosen here. */
  newClient: ReactNode;
  found: readonly { id: string; name: string; detail: string; href: string }[];
};

/** The first step: choosing the client. Each match is a link to the next step. */
export function ClientPick({ locale, q, kept, when, newClient, found }: Props) {
  const t = translator(locale, staffBookingMessages);
  return (
    <section className="mt-4 max-w-[640px]" aria-labelledby="who">
      {when && <p className="when serif mb-2">{when}</p>}
      <h2 id="who" className="sec-title">
        {t("who")}
      </h2>
      <ClientSearch labels={{ search: t("search"), find: t("find") }} q={q} params={kept} />
      {found.length > 0 && (
        <ul className="list series-list mt-4" aria-label={t("found")}>
          {found.map(({ id, name, detail, href }) => (
            <li key={id}>
              <Link className="opt-row" href={href} prefetch={false}>
                <span className="t">
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  <small>{detail}</small>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="muted mt-4" role="status">
        {!q ? t("typeName") : found.length === 0 && t("nobody")}
      </p>
      <p className="mt-2">
        {t("notListed")} {newClient}
      </p>
    </section>
  );
}
