import { SessionCard } from "@/components/calendar/calendar/session-card";
import { isAlert, labelVariants, stateLooks } from "@/components/calendar/calendar/session-style";
import { SessionPopover } from "@/components/calendar/calendar/session-popover";
import { nextSessionHref } from "@/components/sessions/staff-booking/next-session-href";
import { Tag } from "@/components/ui/tag";
import { may } from "@/lib/platform/access/may";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { SessionDetail } from "@/lib/calendar/calendar/queries";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { answerRequest } from "@/lib/sessions/booking-requests/actions";
import { changeSession, undoSession } from "@/lib/sessions/sessions/actions";
import { mayMove, openStates, undoneState } from "@/lib/sessions/sessions/rules";
import { verifyProspects } from "@/lib/clients/prospects/actions";
import { formatDay, formatTime, formatMoney, formatTimeRange, formatZoneShort } from "@/lib/platform/time/format";
import { shownZone } from "@/lib/platform/time/shown";
import { offsetAt } from "@/lib/scheduling/zones";
import type { At } from "./place";
import type { CalendarContext } from "./calendar-context";

const TITLE = "opened-session";
/** States of sessions that never became a booking. */
const REQUEST_STATES: ReadonlySet<string> = new Set(["requested", "declined", "expired"]);

type Props = { calendar: CalendarContext; session: SessionDetail; at: At };

/** The open session, beside its block. */
export function OpenedSession({ calendar: { scope, locale, zone, links }, session, at }: Props) {
  const t = translator(locale, calendarMessages);
  const [start, end, booked] = [session.startsAt, session.endsAt, session.bookedAt].map((instant) =>
    instant.getTime(),
  ) as [number, number, number];
  const bookedAt = `${formatDay({ zone, instant: booked }, locale)}, ${formatTime(zone, booked, locale)}`;
  const home = shownZone({ place: session.place, zone }, session.accountZone);
  const theirs = changesSessionOf(scope, session);
  const viewer = { who: "staff", actor: scope.actor } as const;
  const view = {
    name: session.name,
    clientHref: session.clientId && may(scope, "clients.read") ? `/clients/${session.clientId}` : null,
    when: `${formatDay({ zone, instant: start }, locale)}, ${formatTimeRange(zone, start, end, locale)}`,
    theirTime:
      offsetAt(home, start) === offsetAt(zone, start)
        ? null
        : t("detail.theirTime", {
            when: `${formatDay({ zone: home, instant: start }, locale)}, ${formatTimeRange(home, start, end, locale)} (${formatZoneShort(home, start, locale)})`,
          }),
    service: locale === "fr" ? session.serviceFr : session.serviceEn,
    price: formatMoney(session.priceCents, locale),
    therapist: session.therapist,
    place: session.place,
    location:
      session.place === "in_person" ? [session.location.name, session.location.address].filter(Boolean).join(", ") : "",
    email: session.email,
    phone: session.phone,
    booked: t(
      !session.online
        ? "detail.bookedByStaff"
        : REQUEST_STATES.has(session.status)
          ? "detail.requestedOnline"
          : "detail.bookedOnline",
      { when: bookedAt },
    ),
    label: session.label,
    account: session.label === "account_closed" && session.endsAt <= scope.now ? null : session.accountId,
    linked: session.clientId !== null,
    session: session.id,
    sequence: session.sequence,
    status: session.status,
    emailable: session.email !== null && session.startsAt > scope.now,
    states: theirs ? openStates(session, viewer, scope.now) : [],
    undone: theirs ? undoneState(session, viewer, scope.now) : null,
    moveHref: theirs && mayMove(session, "staff", scope.now) ? `/calendar/${session.id}/reschedule` : null,
    placeHref:
      theirs && session.elsewhere && mayMove(session, "staff", scope.now) ? `/calendar/${session.id}/place` : null,
    lengthHref: theirs && mayMove(session, "staff", scope.now) ? links({ change: session.id }) : null,
    overrideReason: session.overrideReason,
    bookingNote: session.bookingNote,
    cancelNote: session.cancelNote,
    nextHref:
      theirs && session.clientId && may(scope, "sessions.book") && !REQUEST_STATES.has(session.status)
        ? nextSessionHref({ ...session, clientId: session.clientId }, zone, scope.now)
        : null,
    seriesHref: session.inSeries ? `/calendar/${session.id}/series` : null,
  };
  const { label, status } = session;
  const tag = (
    <span className="flex flex-wrap gap-1">
      {label && (
        <Tag tone={isAlert(label) ? "alert" : undefined} icon={labelVariants[label].icon}>
          {t(`label.${label}`)}
        </Tag>
      )}
      {status !== "booked" && <Tag icon={stateLooks[status].icon ?? undefined}>{t(`status.${status}`)}</Tag>}
    </span>
  );
  return (
    <SessionPopover
      titleId={TITLE}
      close={translator(locale, commonMessages)("close")}
      closeHref={links()}
      at={at}
      tag={tag}
    >
      <SessionCard
        id={TITLE}
        view={view}
        locale={locale}
        verify={verifyProspects}
        change={changeSession}
        answer={answerRequest}
        undo={undoSession}
      />
    </SessionPopover>
  );
}
