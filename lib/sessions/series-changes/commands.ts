import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { lengthOfSession } from "@/lib/sessions/reschedule/rules";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { MINUTE } from "@/lib/scheduling/units";
import { toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import {
  seriesCancelledClient,
  seriesCancelledTherapist,
  seriesChangedClient,
  seriesChangedTherapist,
  seriesHandedOver,
} from "@/lib/sessions/series/emails";
import type { SessionMove } from "@/lib/sessions/session-emails/schema";
import { lockFollowing, type LockedSession } from "@/lib/sessions/sessions/queries";
import { clientTold, therapistTold } from "@/lib/sessions/session-emails/rules";
import { afterUndo, nextVersion } from "@/lib/sessions/sessions/rules";
import { settingOf } from "@/lib/sessions/staff-booking/commands";
import { staffTerms, type StaffTerms } from "@/lib/sessions/staff-booking/queries";
import { blockedAt, codesOf, overrideObstacle, type TherapistSetting } from "@/lib/sessions/staff-booking/rules";
import { isImpossible, shift, stayThere, wallShift, type Shift, type ShiftRow } from "./rules";
import type { CancelFollowingInput, ChangeFollowingInput } from "./schema";

export type ChangedSeries = { session: string };

type CancelCode = "not_found" | "not_yours" | "changed_meanwhile";
type ChangeCode = CancelCode | "same_time" | "not_offered" | "not_there" | "clashes" | "rules_broken" | "reason_needed";

/**
 * Cancels a session and those that follow it in its series. The emails are held until the undo window closes.
 * Idempotent. Errors: not_yours, if one of the sessions is another therapist's.
 */
export function cancelFollowing(
  scope: Allowed<"sessions.change">,
  input: CancelFollowingInput,
  now: Date,
): Promise<Result<ChangedSeries, CancelCode>> {
  return transaction(async (tx): Promise<Result<ChangedSeries, CancelCode>> => {
    const all = await lockFollowing(tx, scope, input.session);
    const [first] = all;
    if (!first) return refuse("not_found");
    if (first.status === "cancelled" && first.sequence === input.sequence + 1 && first.changedBy === scope.actor)
      return ok({ session: first.id });
    const sessions = all.filter(({ status }) => status === "booked");
    if (!sessions.every((session) => changesSessionOf(scope, session))) return refuse("not_yours");
    if (first.sequence !== input.sequence || sessions[0] !== first || sessions.length !== input.count)
      return refuse("changed_meanwhile");
    const ids = sessions.map(({ id }) => id);
    await tx.session.updateMany({
      where: { practiceId: scope.practiceId, id: { in: ids } },
      data: {
        ...nextVersion(first, scope.actor, now, "booked"),
        sequence: { increment: 1 },
        status: "cancelled",
      },
    });
    await audit(tx, scope, "series.cancel", `session:${first.id}`, {
      ...(first.clientId && { for: `client:${first.clientId}` }),
      sessions: ids,
    });
    const notBefore = afterUndo(now);
    const versions = (of: typeof sessions) => ({
      sessions: of.map(({ id: sessionId, sequence }) => ({ sessionId, sequence: sequence + 1 })),
    });
    const therapists = [...new Set(sessions.map(({ therapistId }) => therapistId))];
    const ahead = versions(sessions.filter(({ startsAt }) => startsAt > now));
    const { emailClient } = input;
    const news = { client: first.client, start: sessions.at(-1)!.startsAt.getTime(), emailClient };
    await queueEmails(tx, scope.practiceId, [
      ...clientTold(news, now).map((mailbox) => seriesCancelledClient.to(mailbox, ahead, { notBefore })),
      ...therapists.flatMap((id) => {
        const own = sessions.filter(({ therapistId }) => therapistId === id);
        return therapistTold(scope, { id, mailbox: own[0]!.therapist }).map((mailbox) =>
          seriesCancelledTherapist.to(mailbox, versions(own), { notBefore }),
        );
      }),
    ]);
    return ok({ session: first.id });
  });
}

/** The details of a refusal: every session as it would be. */
export type ShiftLook = { rows: ShiftRow[]; settings: Map<string, TherapistSetting> };

/**
 * Moves a session and those that follow it in its series by the same wall-clock amount, optionally to another
 * therapist: all or none. Idempotent. Errors: not_there (the therapist does not offer the service at that location);
 * with ShiftLook as details, clashes (a time is taken or does not exist) rules_broken (one was not
 * shown) and reason_needed (the practice requires one).
 */
export async function changeFollowing(
  scope: Allowed<"sessions.reschedule">,
  input: ChangeFollowingInput,
  now: Date,
): Promise<Result<ChangedSeries, ChangeCode>> {
  const attempt = () => transaction((tx) => changeWithin(tx, scope, input, now));
  // Another session was committed between our read and our write: the second attempt reports the clash.
  return attempt().catch((error: unknown) => {
    if (violatedConstraint(error) !== "session_no_overlap") throw error;
    return attempt();
  });
}

async function changeWithin(
  tx: Tx,
  scope: Allowed<"sessions.reschedule">,
  input: ChangeFollowingInput,
  now: Date,
): Promise<Result<ChangedSeries, ChangeCode>> {
  const all = await lockFollowing(tx, scope, input.session);
  const [first] = all;
  if (!first) return refuse("not_found");
  const sessions = all.filter(({ status }) => status === "booked");
  if (!sessions.every((session) => changesSessionOf(scope, session))) return refuse("not_yours");
  const by: Shift = {
    deltaMs: wallShift(first.zone, first.startsAt.getTime(), input.date, input.time),
    therapistId: input.therapist || null,
  };
  const unmoved =
    by.deltaMs === 0 && sessions.every(({ therapistId }) => (by.therapistId ?? therapistId) === therapistId);
  if (unmoved && first.sequence === input.sequence + 1 && first.changedBy === scope.actor)
    return ok({ session: first.id });
  if (first.sequence !== input.sequence || sessions[0] !== first || sessions.length !== input.count)
    return refuse("changed_meanwhile");
  if (unmoved) return refuse("same_time", { time: "same_time" });

  const terms = await termsOf(tx, scope, sessions, by);
  if (typeof terms === "string") return refuse(terms, { therapist: terms });
  const settings = new Map([...terms].map(([id, one]) => [id, settingOf(one)]));
  const rows = shift(sessions, settings, by, now.getTime());
  if (rows.some(isImpossible)) return refuse("clashes", undefined, { rows, settings } satisfies ShiftLook);
  const broken = rows.flatMap(({ rules }) => rules);
  const reasonRequired = [...terms.values()].some(({ practice }) => practice.reasonRequired);
  const obstacle = overrideObstacle(broken, input, reasonRequired);
  if (obstacle)
    return refuse(obstacle, obstacle === "reason_needed" ? { reason: obstacle } : undefined, {
      rows,
      settings,
    } satisfies ShiftLook);
  for (const [id, one] of terms) if (!(await holdAvailability(tx, id, one))) return refuse("changed_meanwhile");

  const moves = sessions.map((session, i) => moveOf(session, rows[i]!));
  // When moving later, write the last one first, so that no session overlaps the next one of its series.
  const order = by.deltaMs > 0 ? [...rows.keys()].reverse() : [...rows.keys()];
  for (const i of order) await write(tx, scope, sessions[i]!, rows[i]!, { reason: input.reason, now });
  await audit(tx, scope, "series.change", `session:${first.id}`, {
    ...(first.clientId && { for: `client:${first.clientId}` }),
    moves,
    ...(broken.length > 0 && { broken: codesOf(broken), ...(input.reason && { reason: input.reason }) }),
  });
  const of = (which: (move: SessionMove) => boolean) => ({ sessions: moves.filter(which) });
  const isFuture = ({ is }: SessionMove) => Date.parse(is.start) > now.getTime();
  const news = { client: first.client, start: rows.at(-1)!.start!, emailClient: input.emailClient };
  const before = [
    ...new Set(moves.filter(({ was, is }) => was.therapistId !== is.therapistId).map(({ was }) => was.therapistId)),
  ];
  await queueEmails(
    tx,
    scope.practiceId,
    [
      ...clientTold(news, now).map((mailbox) => seriesChangedClient.to(mailbox, of(isFuture))),
      ...[...terms].flatMap(([id, { mailbox }]) =>
        therapistTold(scope, { id, mailbox }).map((to) =>
          seriesChangedTherapist.to(
            to,
            of(({ is }) => is.therapistId === id),
          ),
        ),
      ),
      ...before.flatMap((id) =>
        therapistTold(scope, { id, mailbox: sessions.find(({ therapistId }) => therapistId === id)!.therapist }).map(
          (to) =>
            seriesHandedOver.to(
              to,
              of(({ was, is }) => was.therapistId === id && is.therapistId !== id),
            ),
        ),
      ),
    ],
    rows.flatMap(({ id, start }) => reminderJobs(id, { zone: first.zone, start: start! }, first.reminderMinutes, now)),
  );
  return ok({ session: first.id });
}

/** Returns the terms of each therapist who would have one of the sessions, or the code of the first obstacle. */
async function termsOf(
  tx: Tx,
  scope: Allowed<"sessions.reschedule">,
  sessions: readonly LockedSession[],
  { deltaMs, therapistId }: Shift,
): Promise<Map<string, StaffTerms> | "not_offered" | "not_there"> {
  const [first, last] = [sessions[0]!, sessions.at(-1)!];
  const span = { from: first.startsAt.getTime() + deltaMs, until: last.startsAt.getTime() + deltaMs };
  const found = new Map<string, StaffTerms>();
  for (const id of new Set(therapistId ? [therapistId] : sessions.map((session) => session.therapistId))) {
    const terms = await staffTerms(
      tx,
      scope,
      { therapist: id, service: first.serviceId },
      span,
      sessions.map((session) => session.id),
    );
    if (!terms) return "not_offered";
    // Each session keeps its location, so another therapist has to offer the service there.
    if (!stayThere(sessions, id, terms.spots)) return "not_there";
    found.set(id, terms);
  }
  return found;
}

function moveOf({ id, sequence, startsAt, endsAt, therapistId }: LockedSession, row: ShiftRow): SessionMove {
  const iso = (ms: number) => new Date(ms).toISOString();
  const [start, minutes] = [row.start!, row.minutes];
  return {
    sessionId: id,
    sequence: sequence + 1,
    was: { start: startsAt.toISOString(), end: endsAt.toISOString(), therapistId },
    is: { start: iso(start), end: iso(start + minutes * MINUTE), therapistId: row.therapistId },
  };
}

/** Updates the row in place, so that the calendar file keeps its UID. */
async function write(
  tx: Tx,
  scope: Allowed<"sessions.reschedule">,
  session: LockedSession,
  { start, therapistId, rules }: ShiftRow,
  { reason, now }: { reason: string | null; now: Date },
): Promise<void> {
  const length = lengthOfSession(session);
  const { from, to } = blockedAt(length, start!);
  await tx.session.updateMany({
    where: { id: session.id, practiceId: scope.practiceId, sequence: session.sequence },
    data: {
      therapistId,
      startsAt: new Date(start!),
      endsAt: new Date(start! + length.minutes * MINUTE),
      blockedFrom: new Date(from),
      blockedUntil: new Date(to),
      wallStart: new Date(toWall(session.zone, start!)).toISOString().slice(0, 16),
      zone: session.zone,
      tzdb: TZDB_VERSION,
      ...nextVersion(session, scope.actor, now),
      overrideReason: rules.length > 0 ? reason : null,
    },
  });
}
