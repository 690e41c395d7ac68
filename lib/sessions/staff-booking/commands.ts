import { randomUUID } from "node:crypto";
import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import { bookedClient, bookedTherapist } from "@/lib/sessions/booking/emails";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { locationFields, findOption, type LocationOption } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { reactivateClient } from "@/lib/sessions/reactivation/commands";
import { clientTold, therapistTold } from "@/lib/sessions/session-emails/rules";
import { ok, refuse, type Refused, type Result } from "@/lib/platform/result/result";
import type { Length } from "@/lib/scheduling/calendar";
import { MINUTE } from "@/lib/scheduling/units";
import { toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import { lockClient, staffTerms, type StaffTerms } from "./queries";
import {
  codesOf,
  judgeBooking,
  judgeTime,
  mailboxOf,
  nearTimes,
  overrideObstacle,
  type Broken,
  type Override,
  type TherapistSetting,
} from "./rules";
import type { BookForClientInput } from "./schema";

export type BookedForClient = { session: string };

type BookCode =
  | "not_found"
  | "not_yours"
  | "not_offered"
  | "form_used"
  | "rules_broken"
  | "reason_needed"
  | "slot_taken"
  | "changed_meanwhile";

/** The details of `rules_broken` and `reason_needed`: every rule that the time breaks, and the facts to format them with. */
export type RulesBroken = { broken: Broken[]; start: number; setting: TherapistSetting; cap: number };

/** Retries if the therapist's availability changes between our read and our write. */
const MAX_ATTEMPTS = 4;

/**
 * Books a session for a client, at a time that is offered, or at any other whose broken rules were shown. Idempotent by `key`. Errors:
 * not_offered (no such service or therapist, or not at that location), form_used (the key made another client's
 * session), rules_broken (not all of them were shown) and reason_needed (the practice requires one; details of both:
 * RulesBroken), slot_taken (nobody overrides it; details: NearestTimes).
 */
export function bookForClient(
  scope: Allowed<"sessions.book">,
  input: BookForClientInput,
  now: Date,
): Promise<Result<BookedForClient, BookCode>> {
  return transaction(async (tx): Promise<Result<BookedForClient, BookCode>> => {
    if (!changesSessionOf(scope, { therapistId: input.therapist })) return refuse("not_yours");
    const client = await lockClient(tx, scope, input.client);
    if (!client) return refuse("not_found");
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const earlier = await tx.session.findFirst({
        where: { practiceId: scope.practiceId, idempotencyKey: input.key },
        select: { id: true, clientId: true },
      });
      if (earlier) return earlier.clientId === client.id ? ok({ session: earlier.id }) : refuse("form_used");
      const terms = await staffTerms(tx, scope, { ...input, ungiven: true }, { from: input.start, until: input.start });
      const option = terms && findOption(terms.spots, input.place);
      if (!terms || !option) return refuse("not_offered");
      const setting = settingOf(terms);
      const { broken, clash } = judgeBooking(
        { ...setting, given: terms.given },
        terms.service,
        client,
        input.start,
        now.getTime(),
      );
      if (clash) return slotTaken(terms, input.start, now);
      const obstacle = overrideObstacle(broken, input, terms.practice.reasonRequired);
      if (obstacle) return refuseToOverride(obstacle, { broken, start: input.start, setting, cap: client.cap });
      if (!(await mayWrite(tx, input.therapist, terms, broken.length === 0))) continue;

      const reason = broken.length === 0 ? null : input.reason;
      const [session] = await writeSessions(
        tx,
        scope,
        { ...input, option },
        terms,
        [{ start: input.start, reason, key: input.key }],
        now,
      );
      // Either another session took the time, or this form was submitted twice: the next attempt finds out which.
      if (!session) continue;
      await audit(tx, scope, "sessions.book", `session:${session}`, {
        for: `client:${client.id}`,
        therapist: input.therapist,
        service: input.service,
        ...(broken.length > 0 && { broken: codesOf(broken), ...(reason && { reason }) }),
      });
      await queueEmails(
        tx,
        scope.practiceId,
        [
          ...clientTold({ client: mailboxOf(client), start: input.start, emailClient: input.emailClient }, now).map(
            (mailbox) => bookedClient.to(mailbox, { sessionId: session }),
          ),
          ...therapistTold(scope, { id: input.therapist, mailbox: terms.mailbox }).map((mailbox) =>
            bookedTherapist.to(mailbox, { sessionId: session }),
          ),
        ],
        reminderJobs(session, { zone: terms.practice.zone, start: input.start }, client.reminderMinutes, now),
      );
      return ok({ session });
    }
    return refuse("changed_meanwhile");
  });
}

/**
 * Returns the rules that a session breaks when staff move it to `start` (ms). Errors: time_conflict (another session has
 * the time), rules_broken and reason_needed (as bookForClient).
 */
export async function overriddenByMove(
  tx: Tx,
  scope: Allowed<"sessions.reschedule">,
  move: { id: string; therapistId: string; serviceId: string; start: number; length: Length },
  override: Override,
  now: Date,
): Promise<Broken[] | Refused<"not_offered" | "time_conflict" | "rules_broken" | "reason_needed">> {
  const { start, length } = move;
  const span = { from: start, until: start + length.minutes * MINUTE };
  const terms = await staffTerms(tx, scope, { therapist: move.therapistId, service: move.serviceId }, span, [move.id]);
  if (!terms) return refuse("not_offered");
  const setting = settingOf(terms);
  const { broken, clash } = judgeTime(setting, length, start, now.getTime());
  if (clash) return refuse("time_conflict", { time: "time_conflict" });
  const obstacle = overrideObstacle(broken, override, terms.practice.reasonRequired);
  return obstacle ? refuseToOverride(obstacle, { broken, start, setting, cap: 0 }) : broken;
}

function refuseToOverride(obstacle: "rules_broken" | "reason_needed", details: RulesBroken): Refused<typeof obstacle> {
  return refuse(obstacle, obstacle === "reason_needed" ? { reason: obstacle } : undefined, details);
}

export function settingOf({ practice, therapist, taken, closed }: StaffTerms): TherapistSetting {
  return { practice, terms: therapist, taken, closed };
}

/**
 * Returns whether the session may be written: the therapist's availability is unchanged since `terms` was read. That
 * does not matter if rules are overridden, unless sessions per day are capped: then every booking counts, and raises the
 * version so that concurrent bookings retry.
 */
async function mayWrite(tx: Tx, therapist: string, terms: StaffTerms, offered: boolean): Promise<boolean> {
  if (offered || terms.therapist.sessionsPerDay !== null) return holdAvailability(tx, therapist, terms);
  return true;
}

/** A session to insert. `start`: ms; `reason`: why it breaks a rule; `key`: idempotency key of the form. */
export type NewSession = { start: number; reason: string | null; key: string | null };

/**
 * Inserts sessions of one client in one statement and returns their ids in order, without those whose time another
 * session has.
 */
export async function writeSessions(
  tx: Tx,
  scope: Allowed<"sessions.book">,
  {
    client,
    therapist,
    service,
    option,
  }: { client: string; therapist: string; service: string; option: LocationOption },
  { practice, service: { minutes, bufferBefore, bufferAfter, priceCents } }: StaffTerms,
  sessions: readonly NewSession[],
  now: Date,
  seriesId: string | null = null,
): Promise<string[]> {
  const ids = sessions.map(() => randomUUID() as string);
  const written = await tx.session.createManyAndReturn({
    data: sessions.map(({ start, reason, key }, i) => {
      const at = (offset: number) => new Date(start + offset * MINUTE);
      return {
        id: ids[i]!,
        practiceId: scope.practiceId,
        therapistId: therapist,
        serviceId: service,
        clientId: client,
        origin: "staff" as const,
        ...locationFields(option),
        priceCents,
        startsAt: at(0),
        endsAt: at(minutes),
        blockedFrom: at(-bufferBefore),
        blockedUntil: at(minutes + bufferAfter),
        wallStart: new Date(toWall(practice.zone, start)).toISOString().slice(0, 16),
        zone: practice.zone,
        tzdb: TZDB_VERSION,
        overrideReason: reason,
        idempotencyKey: key,
        seriesId,
        createdAt: now,
        changedAt: now,
      };
    }),
    skipDuplicates: true,
    select: { id: true },
  });
  if (written.length > 0) await reactivateClient(tx, scope, client);
  return ids.filter((id) => written.some((row) => row.id === id));
}

function slotTaken(terms: StaffTerms, start: number, now: Date): Refused<"slot_taken"> {
  const near = nearTimes(settingOf(terms), terms.service, [], start, now.getTime());
  return refuse("slot_taken", { start: "slot_taken" }, {
    nearest: near,
    zone: terms.practice.zone,
  } satisfies NearestTimes);
}
