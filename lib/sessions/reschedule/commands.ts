import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import type { Terms } from "@/lib/sessions/booking/queries";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import { calendarOf } from "@/lib/practice/offering/rules";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { locationFields } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { ok, refuse, type Refused, type Result } from "@/lib/platform/result/result";
import { isOffered } from "@/lib/scheduling/offers";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { toInstants, toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import type { AgreedTime } from "@/lib/sessions/session-emails/schema";
import { lockSession, type LockedSession } from "@/lib/sessions/sessions/queries";
import { therapistTold } from "@/lib/sessions/session-emails/rules";
import { overriddenByMove } from "@/lib/sessions/staff-booking/commands";
import { codesOf, type Override } from "@/lib/sessions/staff-booking/rules";
import { mayMove, mayRestoreElsewhere, nextVersion } from "@/lib/sessions/sessions/rules";
import { changeEmails, handedOver } from "./emails";
import { nearestForMove, termsFor } from "./queries";
import { agreed, heldAfter, isUnmoved, lengthOfSession, type SessionNow, type Target } from "./rules";
import type { LengthenInput, OverrideInput, RescheduleInput, RescheduleOwnInput } from "./schema";

export type Rescheduled = { session: string };

type MoveCode =
  | "changed_meanwhile"
  | "not_now"
  | "too_late"
  | "same_time"
  | "not_offered"
  | "place_needed"
  | "invalid"
  | "slot_taken"
  | OverrideCode;
type OverrideCode = "time_conflict" | "rules_broken" | "reason_needed";
type AttemptCode = MoveCode | "not_found";
type LengthenCode = "not_found" | "not_yours" | "not_now" | "changed_meanwhile" | "same_length" | "time_conflict";

type Scope = Allowed<"sessions.reschedule" | "portal.schedule">;
/** `override`: given if the time need not be offered. */
type Plan = Target & {
  sequence: number;
  override: Override | null;
  place: string | undefined;
  emailClient: boolean;
};

/**
 * Moves a session to a time that is offered, with its therapist or another who offers the service. Idempotent. Errors:
 * slot_taken (details: NearestTimes), place_needed (the new therapist does not offer the service at its location).
 */
export function rescheduleSession(
  scope: Allowed<"sessions.reschedule">,
  input: RescheduleInput,
  now: Date,
): Promise<Result<Rescheduled, AttemptCode | "not_yours">> {
  const { therapist: therapistId, start, sequence, place, emailClient } = input;
  const plan = { therapistId, start, sequence, override: null, place, emailClient };
  return attempt(
    scope,
    input.session,
    (session) => (changesSessionOf(scope, session) ? plan : refuse("not_yours")),
    now,
  );
}

/**
 * Moves a session to any time that is not taken, if the rules that it breaks were shown. Idempotent. Errors: as
 * rescheduleSession; time_gap (the clock skips that time), time_twice (the clock repeats it; details: both instants),
 * time_conflict, rules_broken (not all of them were shown) and reason_needed (the practice requires one; details of
 * both: RulesBroken).
 */
export function overrideSessionTime(
  scope: Allowed<"sessions.reschedule">,
  input: OverrideInput,
  now: Date,
): Promise<Result<Rescheduled, AttemptCode | "not_yours" | "time_gap" | "time_twice">> {
  return attempt(
    scope,
    input.session,
    (session) => {
      if (!changesSessionOf(scope, session)) return refuse("not_yours");
      const instants = toInstants(session.zone, Date.parse(`${input.date}T${input.time}:00Z`));
      const [first] = instants;
      if (first === undefined) return refuse("invalid", { time: "time_gap" });
      const start = instants.length === 1 ? first : instants.find((instant) => instant === input.start);
      if (start === undefined)
        return refuse("time_twice", { start: "time_twice" }, {
          nearest: instants,
          zone: session.zone,
        } satisfies NearestTimes);
      const { therapist: therapistId, sequence, reason, seen, place, emailClient } = input;
      return { therapistId, start, sequence, override: { reason, seen }, place, emailClient };
    },
    now,
  );
}

/** Moves the client's own session to a time that is offered, up to the practice's notice. Errors: as rescheduleSession, too_late. */
export function rescheduleOwnSession(
  scope: Allowed<"portal.schedule">,
  input: RescheduleOwnInput,
  now: Date,
): Promise<Result<Rescheduled, AttemptCode>> {
  const { start, sequence } = input;
  return attempt(
    scope,
    input.session,
    ({ therapistId }) => ({ therapistId, start, sequence, override: null, place: undefined, emailClient: true }),
    now,
  );
}

/**
 * Makes a session longer or shorter: its start and buffers stay the same. Idempotent. Errors: time_conflict, if the new
 * end overlaps another session.
 */
export function lengthenSession(
  scope: Allowed<"sessions.reschedule">,
  { session: id, sequence, minutes, emailClient }: LengthenInput,
  now: Date,
): Promise<Result<Rescheduled, LengthenCode>> {
  return transaction(async (tx): Promise<Result<Rescheduled, LengthenCode>> => {
    const session = await lockSession(tx, scope, id);
    if (!session) return refuse("not_found");
    if (!changesSessionOf(scope, session)) return refuse("not_yours");
    const same = lengthOfSession(session).minutes === minutes;
    if (session.sequence === sequence + 1 && session.changedBy === scope.actor && same) return ok({ session: id });
    if (session.sequence !== sequence) return changedMeanwhile(session);
    if (!mayMove(session, "staff", now)) return refuse("not_now");
    if (same) return refuse("same_length", { minutes: "same_length" });
    const endsAt = new Date(session.startsAt.getTime() + minutes * MINUTE);
    const blockedUntil = new Date(endsAt.getTime() + lengthOfSession(session).bufferAfter * MINUTE);
    await tx.session.updateMany({
      where: { id, practiceId: scope.practiceId, sequence },
      data: { endsAt, blockedUntil, ...nextVersion(session, scope.actor, now) },
    });
    const [was, is] = [agreed(session), agreed({ ...session, endsAt })];
    await audit(tx, scope, "sessions.lengthen", `session:${id}`, { was, is });
    const data = { sessionId: id, sequence: sequence + 1, was, is };
    await queueEmails(tx, scope.practiceId, changeEmails(scope, session, data, emailClient, now));
    return ok({ session: id });
  }).catch((error: unknown) => {
    if (violatedConstraint(error) === "session_no_overlap")
      return refuse("time_conflict", { minutes: "time_conflict" });
    throw error;
  });
}

async function attempt<Code extends string = never>(
  scope: Scope,
  id: string,
  plan: (session: LockedSession) => Plan | Refused<Code>,
  now: Date,
): Promise<Result<Rescheduled, Code | AttemptCode>> {
  let planned: Plan | null = null;
  try {
    return await transaction(async (tx): Promise<Result<Rescheduled, Code | AttemptCode>> => {
      const session = await lockSession(tx, scope, id, "portal.schedule");
      if (!session) return refuse("not_found");
      const answer = plan(session);
      if ("ok" in answer) return answer;
      planned = answer;
      return move(tx, scope, session, answer, now);
    });
  } catch (error) {
    // Another session took the time between our read and our write, or an override was not checked for conflicts.
    if (violatedConstraint(error) !== "session_no_overlap" || !planned) throw error;
    return refuseTaken(scope, id, planned, now);
  }
}

type Attempted = [tx: Tx, scope: Scope, session: LockedSession, plan: Plan, now: Date];

async function move(...attempted: Attempted): Promise<Result<Rescheduled, MoveCode>> {
  const [tx, scope, session, plan, now] = attempted;
  const { id, sequence } = session;
  const who = scope.kind === "portal" ? "client" : "staff";
  if (sequence === plan.sequence + 1 && session.changedBy === scope.actor && isUnmoved(session, plan))
    return ok({ session: id });
  if (sequence !== plan.sequence) return changedMeanwhile(session);
  const restores = who === "staff" && mayRestoreElsewhere(session);
  if (!restores && !mayMove(session, who, now))
    return refuse(who === "client" && session.status === "booked" ? "too_late" : "not_now");
  if (!restores && isUnmoved(session, plan)) return refuse("same_time");
  const span = { from: plan.start - 2 * DAY, until: plan.start + 2 * DAY };
  const terms = await termsFor(tx, scope, session, plan, span, now);
  if (!terms) return refuse("not_offered");
  const held = heldAfter(session, plan, terms.spots);
  if (!held) return plan.place ? refuse("not_offered") : refuse("invalid", { place: "place_needed" });
  const offered = isOffered(
    calendarOf(terms.practice, terms.therapist),
    lengthOfSession(session),
    terms.busy,
    plan.start,
    now.getTime(),
  );
  // Detects time off added in the meantime.
  const stillOffered = offered && (await holdAvailability(tx, plan.therapistId, terms));
  // A blocked address gets the same answer as the loser of a race, as when it books.
  if ((!stillOffered && !plan.override) || (who === "client" && terms.blocked)) return slotTaken(...attempted);
  const broken =
    stillOffered || !plan.override || scope.kind === "portal"
      ? []
      : await overriddenByMove(
          tx,
          scope,
          { ...session, ...plan, length: lengthOfSession(session) },
          plan.override,
          now,
        );
  if ("ok" in broken) return broken;
  const reason = broken.length > 0 ? (plan.override?.reason ?? null) : null;

  const is = await write(tx, scope, session, { ...plan, reason }, { ...terms, held }, now);
  const was = agreed(session);
  await audit(tx, scope, "sessions.reschedule", `session:${id}`, {
    was,
    is,
    ...(restores && { restored: session.status }),
    ...(broken.length > 0 && { broken: codesOf(broken), ...(reason && { reason }) }),
  });
  const data = { sessionId: id, sequence: sequence + 1, was, is };
  await queueEmails(
    tx,
    scope.practiceId,
    [
      ...changeEmails(scope, { client: session.client, therapist: terms.mailbox }, data, plan.emailClient, now),
      ...(was.therapistId === is.therapistId
        ? []
        : therapistTold(scope, { id: was.therapistId, mailbox: session.therapist }).map((mailbox) =>
            handedOver.to(mailbox, data),
          )),
    ],
    reminderJobs(id, { zone: session.zone, start: plan.start }, session.reminderMinutes, now),
  );
  return ok({ session: id });
}

/** Updates the row in place, so that the calendar file keeps its UID. */
async function write(
  tx: Tx,
  scope: Scope,
  session: LockedSession,
  { therapistId, start, reason }: Target & { reason: string | null },
  terms: Terms & { held: ReturnType<typeof locationFields> },
  now: Date,
): Promise<AgreedTime> {
  const { minutes, bufferBefore, bufferAfter } = lengthOfSession(session);
  const at = (offset: number) => new Date(start + offset * MINUTE);
  const { zone } = terms.practice;
  const time = {
    therapistId,
    startsAt: at(0),
    endsAt: at(minutes),
    blockedFrom: at(-bufferBefore),
    blockedUntil: at(minutes + bufferAfter),
  };
  const wallStart = new Date(toWall(zone, start)).toISOString().slice(0, 16);
  await tx.session.updateMany({
    where: { id: session.id, practiceId: scope.practiceId, sequence: session.sequence },
    data: {
      ...time,
      ...terms.held,
      wallStart,
      zone,
      tzdb: TZDB_VERSION,
      status: "booked",
      ...nextVersion(session, scope.actor, now),
      overrideReason: reason,
    },
  });
  return agreed({ ...time, ...terms.held });
}

function changedMeanwhile(session: LockedSession): Refused<"changed_meanwhile"> {
  return refuse("changed_meanwhile", undefined, session satisfies SessionNow);
}

async function slotTaken(...attempted: Attempted): Promise<Refused<"slot_taken">> {
  return refuse("slot_taken", { start: "slot_taken" }, await nearestForMove(...attempted));
}

function refuseTaken(
  scope: Scope,
  id: string,
  plan: Plan,
  now: Date,
): Promise<Result<Rescheduled, "time_conflict" | "not_found" | "slot_taken">> {
  if (plan.override) return Promise.resolve(refuse("time_conflict", { time: "time_conflict" }));
  return transaction(async (tx) => {
    const session = await lockSession(tx, scope, id, "portal.schedule");
    return session ? slotTaken(tx, scope, session, plan, now) : refuse("not_found");
  });
}
