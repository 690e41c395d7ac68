import type { ReactNode } from "react";
import { clockOf } from "@/lib/platform/time/minutes";
import { LengthForm } from "@/components/calendar/calendar/length-form";
import { SessionPopover } from "@/components/calendar/calendar/session-popover";
import { WasAndIs } from "@/components/calendar/calendar/was-and-is";
import { OverrideForm } from "@/components/sessions/reschedule/override-form";
import { RescheduleForm } from "@/components/sessions/reschedule/reschedule-form";
import { elsewhereOf } from "@/components/sessions/reschedule/where-field";
import { Notice } from "@/components/ui/notice";
import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { lengthenSession, overrideSessionTime, rescheduleSession } from "@/lib/sessions/reschedule/actions";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";
import { isUnmoved, moveView } from "@/lib/sessions/reschedule/rules";
import { dayNumber } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { toInstants } from "@/lib/scheduling/zones";
import { mayMove } from "@/lib/sessions/sessions/rules";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { shownTerms } from "@/lib/sessions/staff-booking/queries";
import { brokenView, judgeTime, occupiedWords, type BrokenView } from "@/lib/sessions/staff-booking/rules";
import { formatZone } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { queryOf, type PendingChange } from "./address";
import type { At } from "./place";
import type { CalendarContext } from "./calendar-context";
import { wishedMinutes } from "./wished";

/** The calendar, for a viewer who may move sessions. */
type ChangingContext = CalendarContext & { scope: Allowed<"sessions.reschedule"> };

type Props = { calendar: ChangingContext; session: MovingSession; pending: PendingChange; at: At };

const TITLE = "change-session";

/** Shows what a drag, or its keys, would change: old and new, before anything is written or sent. */
export async function ChangingSession({ calendar, session, pending, at }: Props) {
  const { scope, locale, links } = calendar;
  const t = translator(locale, rescheduleMessages);
  const may = changesSessionOf(scope, session) && mayMove(session, "staff", scope.now);
  return (
    <SessionPopover
      titleId={TITLE}
      close={translator(locale, commonMessages)("close")}
      closeHref={links()}
      at={at}
      tag={
        <h2 className="serif" id={TITLE}>
          <bdi>{t(pending.kind === "move" ? "titleStaff" : "length.title", { name: session.name })}</bdi>
        </h2>
      }
    >
      {!may && <Notice>{t(changesSessionOf(scope, session) ? "not" : "errors.not_yours")}</Notice>}
      {may &&
        (pending.kind === "move" ? await moveBody(calendar, session, pending) : lengthBody(calendar, session, pending))}
    </SessionPopover>
  );
}

/** URL to return to; an open session determines its date. */
const backTo = ({ address }: CalendarContext, { id }: MovingSession) =>
  `/calendar?${queryOf({ ...address, date: null, session: id })}`;

function lengthBody(calendar: CalendarContext, session: MovingSession, pending: PendingChange): ReactNode {
  const minutes = wishedMinutes(pending, session);
  const is = { ...session, endsAt: new Date(session.startsAt.getTime() + minutes * MINUTE) };
  return (
    <>
      <WasAndIs
        was={session}
        is={minutes > 0 && is.endsAt.getTime() !== session.endsAt.getTime() ? is : null}
        locale={calendar.locale}
      />
      <LengthForm
        action={lengthenSession}
        session={session}
        minutes={minutes}
        back={backTo(calendar, session)}
        locale={calendar.locale}
      />
    </>
  );
}

async function moveBody(
  calendar: ChangingContext,
  session: MovingSession,
  pending: PendingChange & { kind: "move" },
): Promise<ReactNode> {
  const { scope, locale } = calendar;
  const t = translator(locale, rescheduleMessages);
  const { zone } = session;
  const therapist = pending.therapist ?? session.therapistId;
  const instants = toInstants(zone, dayNumber(pending.date) * DAY + pending.minute * MINUTE);
  const [start] = instants;
  if (start === undefined) return <Notice tone="alert">{t("errors.time_gap")}</Notice>;
  if (isUnmoved(session, { therapistId: therapist, start })) return <Notice>{t("errors.same_time")}</Notice>;

  const catalogue = await bookingCatalogue(scope, therapist, { ...session, offline: true });
  const offers = moveView(
    catalogue,
    zone,
    session,
    { therapist, service: session.serviceId, place: null, day: pending.date, start },
    scope.now.getTime(),
  );
  if (!offers) return <Notice tone="alert">{t("errors.not_offered")}</Notice>;
  const length = session.endsAt.getTime() - session.startsAt.getTime();
  const name = catalogue.therapists.find(({ id }) => id === therapist)?.name ?? "";
  const is = { ...session, startsAt: new Date(start), endsAt: new Date(start + length), therapist: name };
  const elsewhere = elsewhereOf(offers.spots, session, name, locale);
  const offered = offers.start !== null && instants.length === 1;
  const { taken, broken } = offered
    ? { taken: null, broken: undefined }
    : await conflictsWith(calendar, session, therapist, start);
  return (
    <>
      <WasAndIs was={session} is={is} locale={locale} />
      {taken && (
        <Notice tone="alert" role="alert" title={translator(locale, staffBookingMessages)("takenTitle")}>
          {taken}
        </Notice>
      )}
      {offered ? (
        <RescheduleForm
          action={rescheduleSession}
          session={session}
          start={isoOf(start)}
          therapist={therapist}
          elsewhere={elsewhere}
          back={backTo(calendar, session)}
          locale={locale}
        />
      ) : (
        <OverrideForm
          action={overrideSessionTime}
          session={session}
          therapist={therapist}
          elsewhere={elsewhere}
          zone={formatZone(zone, start, locale)}
          date={pending.date}
          time={clockOf(pending.minute)}
          broken={broken}
          back={backTo(calendar, session)}
          locale={locale}
        />
      )}
    </>
  );
}

/**
 * Returns the occupant of the new time, which staff cannot override, or else the rules that it breaks; formatted.
 */
async function conflictsWith(
  { scope, locale }: ChangingContext,
  session: MovingSession,
  therapist: string,
  start: number,
): Promise<{ taken: string | null; broken: BrokenView | undefined }> {
  const minutes = (session.endsAt.getTime() - session.startsAt.getTime()) / MINUTE;
  const found = await shownTerms(
    scope,
    { therapist, service: session.serviceId },
    { from: start, until: start + minutes * MINUTE },
    [session.id],
  );
  if (!found) return { taken: null, broken: undefined };
  const setting = { ...found, terms: found.therapist };
  const { broken, clash } = judgeTime(setting, { ...found.service, minutes }, start, scope.now.getTime());
  return {
    taken: clash && occupiedWords(clash, session.zone, locale),
    broken: clash ? undefined : brokenView(broken, start, setting, 0, locale),
  };
}
