import type { Metadata } from "next";
import Link from "next/link";
import { ContactFacts } from "@/components/clients/clients/contact-facts";
import { SessionHistory } from "@/components/clients/clients/session-history";
import { UndoMerge } from "@/components/clients/client-merge/undo-merge";
import { nextSessionHref } from "@/components/sessions/staff-booking/next-session-href";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { may } from "@/lib/platform/access/may";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { emergencyContacts } from "@/lib/clients/contacts/queries";
import { clientSessions } from "@/lib/clients/clients/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { unmergeClients } from "@/lib/clients/client-merge/actions";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";
import { lastMerge } from "@/lib/clients/client-merge/queries";
import { canUndoMerge, undoUntil } from "@/lib/clients/client-merge/rules";
import { localDateAt } from "@/lib/scheduling/dates";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { formatDate, formatWhen, formatZone } from "@/lib/platform/time/format";
import type { Query } from "../../../query";
import { recordOf, recordTitle, type RecordParams } from "./record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** A client's record: summary, next session, and all sessions. */
export default async function OverviewPage({ params, searchParams }: { params: RecordParams; searchParams: Query }) {
  const { scope, client, locale, card, head } = await recordOf(params, "overview");
  const [query, sessions, emergency, merge] = await Promise.all([
    searchParams,
    clientSessions(scope, client.id),
    emergencyContacts(scope, client.id),
    may(scope, "clientMerge.merge") ? lastMerge(scope, client.id) : null,
  ]);
  const m = translator(locale, clientMergeMessages);
  const day = (at: Date) => formatDate(localDateAt(card.zone, at.getTime()), locale);
  const done = query.merged !== undefined && merge ? m("done") : query.unmerged !== undefined ? m("undone") : null;
  const t = translator(locale, clientsMessages);
  const staff = translator(locale, staffBookingMessages);
  const { zone } = card;
  const next = sessions.findLast(({ status, endsAt }) => status === "booked" && endsAt > scope.now);
  const last = sessions.find(({ status }) => status === "booked" || status === "attended" || status === "no_show");
  return head(
    <div className="mt-6 max-w-[860px]">
      {done && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {done}
          </Notice>
        </div>
      )}
      {merge && canUndoMerge({ createdAt: merge.createdAt, undoneAt: null }, scope.now) && (
        <div className="mb-5">
          <UndoMerge
            locale={locale}
            merge={merge.id}
            name={merge.name}
            day={day(merge.createdAt)}
            by={merge.by}
            until={day(undoUntil(merge.createdAt))}
            undo={unmergeClients}
          />
        </div>
      )}
      {client.status === "inactive" && (
        <div className="mb-4">
          <Notice>{t("record.inactive")}</Notice>
        </div>
      )}
      <section className="sec">
        <h2>{t("record.contactTitle")}</h2>
        <ContactFacts
          client={client}
          emergency={emergency}
          today={localDateAt(card.zone, scope.now.getTime())}
          locale={locale}
        />
      </section>
      <section className="sec">
        <h2>
          {t("record.next")}
          <span className="row">
            {last && changesSessionOf(scope, last) && (
              <ButtonLink href={nextSessionHref({ ...last, clientId: client.id }, zone, scope.now)}>
                {staff("nextSession")}
              </ButtonLink>
            )}
            <ButtonLink href={`/calendar/new?client=${client.id}`} variant="save">
              {staff("newSession")}
            </ButtonLink>
          </span>
        </h2>
        <p>
          {next ? (
            <>
              <Link href={`/calendar?session=${next.id}`} prefetch={false}>
                {formatWhen(zone, next.startsAt.getTime(), next.endsAt.getTime(), locale)}
              </Link>
              . {next.therapist.name}.
            </>
          ) : (
            t("record.noNext")
          )}
        </p>
      </section>
      <section className="sec">
        <h2>{t("record.history")}</h2>
        {sessions.length > 0 ? (
          <SessionHistory sessions={sessions} zone={zone} locale={locale} />
        ) : (
          <p>{t("record.noHistory")}</p>
        )}
        {sessions.length > 0 && (
          <p className="muted mt-4">{t("record.times", { zone: formatZone(zone, scope.now.getTime(), locale) })}</p>
        )}
      </section>
    </div>,
  );
}
