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
import { MINUTE } from "@/lib/scheduling/units";
import { toWall, TZDB_VERSION } from "@/lib/scheduling/zones";
import { lockClient, staffTerms, type StaffTerms } from "./queries";
import { judgeBooking, mailboxOf, nearTimes, type Broken, type TherapistSetting } from "./rules";
import type { BookForClientInput } from "./schema";

export type BookedForClient = { session: string };

type BookCode =
  "not_found" | "not_yours" | "not_offered" | "form_used" | "rules_broken" | "slot_taken" | "changed_meanwhile";

/** The details of `rules_broken`: every rule that the time breaks, and the facts to format them with. */
export type RulesBroken = { broken: Broken[]; start: number; setting: TherapistSetting; cap: number };

/** Retries if the therapist's availability changes between our read and our write. */
const MAX_ATTEMPTS = 4;

/**
 * Books a session for a client, at a time that is offered, or at any other with a reason. Idempotent by `key`. Errors:
 * not_offered (no such service or therapist, or not at that location), form_used (the key made another client's
 * session), rules_broken (a reason is needed; details: RulesBroken), slot_taken (no reason overrides it; details:
 * NearestTimes).
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
      if (broken.length > 0 && input.reason === null)
        return rulesBroken({ broken, start: input.start, setting, cap: client.cap });
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
        ...(reason && { reason, broken: broken.map(({ code }) => code) }),
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

function rulesBroken(details: RulesBroken): Refused<"rules_broken"> {
  return refuse("rules_broken", { reason: "rules_broken" }, details);
}
