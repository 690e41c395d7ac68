import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { NewClientHere } from "@/components/clients/clients/new-client-here";
import { ClientPick } from "@/components/sessions/staff-booking/client-pick";
import { changesSessionOf, confinedTo } from "@/lib/platform/access/rows";
import { may } from "@/lib/platform/access/may";
import { requirePractice } from "@/lib/platform/access/viewer";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { STAFF } from "@/lib/practice/offering/rules";
import { createClient } from "@/lib/clients/clients/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { searchClients } from "@/lib/clients/clients/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { shownClient } from "@/lib/sessions/staff-booking/queries";
import { assignableTherapists, staffCard } from "@/lib/practice/staff/queries";
import { capital, formatDate, formatDayYear, formatTime } from "@/lib/platform/time/format";
import type { Query } from "../../../query";
import { instantsOf, readAsked } from "./params";
import { Choosing } from "./choosing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), staffBookingMessages)("title")} · Anteroom` };
}

/**
 * `?client=&therapist=&service=&date=&time=` and values derived from them (params.ts): staff book a session for a
 * client.
 */
export default async function NewSessionPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("sessions.book");
  const [query, locale, { zone, practice }] = await Promise.all([searchParams, pageLocale(), staffCard(scope)]);
  const params = readAsked(query, zone);
  const t = translator(locale, staffBookingMessages);
  const client = params.client && (await shownClient(scope, params.client));
  if (!client) {
    const kept = Object.fromEntries(
      Object.entries({ therapist: params.therapist ?? "", ...params.typed }).filter(([, value]) => value !== ""),
    );
    const words = translator(locale, clientsMessages);
    const found = (await searchClients(scope, params.q)).map(
      ({ id, birthDate, therapist: own, inactive, ...name }) => ({
        id,
        name: fullName(name),
        href: `/calendar/new?${new URLSearchParams({ ...kept, client: id })}`,
        detail: [
          birthDate && t("born", { date: formatDate(birthDate, locale) }),
          own,
          inactive && words(`status.inactive`),
        ]
          .filter(Boolean)
          .join(" · "),
      }),
    );
    const [start] = instantsOf(params, zone) ?? [];
    return (
      <div className="page">
        <h1 className="serif">{t("title")}</h1>
        <ClientPick
          locale={locale}
          q={params.q}
          kept={kept}
          when={
            start === undefined
              ? null
              : `${capital(formatDayYear({ zone, instant: start }, locale))}, ${formatTime(zone, start, locale)}`
          }
          newClient={
            may(scope, "clients.create") && (
              <NewClientHere
                locale={locale}
                formKey={randomUUID()}
                therapists={await assignableTherapists(scope)}
                create={createClient}
                back={`/calendar/new?${new URLSearchParams(kept)}`}
              />
            )
          }
          found={found}
        />
      </div>
    );
  }

  const only = confinedTo(scope);
  const preferred = params.therapist ?? (only ? only.therapistId : client.therapistId) ?? scope.therapistId;
  const catalogue = await bookingCatalogue(scope, preferred, STAFF);
  const therapists = catalogue.therapists.filter(({ id }) => changesSessionOf(scope, { therapistId: id }));
  const therapist = therapists.find(({ id }) => id === catalogue.therapistId);
  return (
    <div className="page">
      <div className="record-head mb-4">
        <h1 className="serif">
          <bdi>{t("titleFor", { name: client.name })}</bdi>
        </h1>
        <ButtonLink href="/calendar/new" variant="quiet">
          {t("otherClient")}
        </ButtonLink>
      </div>
      {client.email === null && (
        <div className="mb-4">
          <Notice>{t("noEmail", { name: client.name })}</Notice>
        </div>
      )}
      {therapist ? (
        <Choosing
          scope={scope}
          params={params}
          client={client}
          catalogue={catalogue}
          therapists={therapists}
          therapist={therapist}
          practice={{ name: practice, zone }}
          locale={locale}
        />
      ) : (
        <Notice>{t(therapists.length > 0 ? "errors.not_yours" : "noTherapist")}</Notice>
      )}
    </div>
  );
}
