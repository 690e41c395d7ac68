import { reactivateClient } from "@/lib/sessions/reactivation/commands";
import { randomUUID } from "node:crypto";
import { takeWithin } from "@/lib/platform/access/limits";
import type { Allowed, PortalScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { calendarOf, serviceLength } from "@/lib/practice/offering/rules";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { locationFields, findOption, type LocationOption } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { requestedClient, requestedTherapist } from "@/lib/sessions/booking-requests/emails";
import { expiryJob, isRequest } from "@/lib/sessions/booking-requests/rules";
import { countHolds } from "@/lib/sessions/unverified-holds/queries";
import { CAPS, holdJob } from "@/lib/sessions/unverified-holds/rules";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { isOffered, nearest } from "@/lib/scheduling/offers";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { TZDB_VERSION, toWall } from "@/lib/scheduling/zones";
import { bookedClient, bookedTherapist } from "./emails";
import { bookingTerms, type Terms } from "./queries";
import { bookingBlocker, mayBook } from "./rules";
import type { BookingChoice, NearestTimes } from "./schema";

/** The account that books, its row locked by this transaction. */
export type Booker = {
  practiceId: string;
  accountId: string;
  actor: string;
  email: string;
  locale: "en" | "fr";
  verified: boolean;
  clientId: string | null;
  ip: string;
};

export type Booked = { sessionId: string };

/** The codes of the refusals that `bookWithin` throws. */
const BOOK_CODES = ["slot_taken", "verify_first", "confirm_first", "session_cap", "not_offered"] as const;

type BookCode = (typeof BOOK_CODES)[number];

/**
 * Books a session for the signed-in account. Idempotent by `key`. Errors: slot_taken (details: NearestTimes),
 * verify_first (an unverified account may hold one session), confirm_first (unverified accounts hold too much),
 * session_cap, not_offered.
 */
export function book(
  scope: Allowed<"portal.schedule">,
  input: BookingChoice & { key: string; note?: string },
  ip: string,
  now: Date,
): Promise<Result<Booked, BookCode | "signed_out">> {
  return orRefused(BOOK_CODES, () =>
    transaction(async (tx) => {
      const booker = await lockBooker(tx, scope);
      return booker ? ok(await bookWithin(tx, { ...booker, ip }, input, now)) : refuse("signed_out");
    }),
  );
}

// Bookings of one account are serialized by its row, and those of a client with two accounts by the client's row, so
// the caps are exact. The client is read after the first lock, because the account may just have been linked.
async function lockBooker(tx: Tx, { practiceId, accountId, actor }: PortalScope): Promise<Omit<Booker, "ip"> | null> {
  const [account] = await tx.$queryRaw<Pick<Booker, "email" | "locale" | "verified">[]>`
    SELECT email_raw AS email, locale, verified_at IS NOT NULL AS verified FROM portal_account
    WHERE id = ${accountId}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
  if (!account) return null;
  const [client] = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM association a JOIN client c ON c.id = a.client_id
    WHERE a.account_id = ${accountId}::uuid AND a.practice_id = ${practiceId}::uuid AND a.undone_at IS NULL
    ORDER BY a.created_at LIMIT 1 FOR NO KEY UPDATE OF c`;
  return { practiceId, accountId, actor, clientId: client?.id ?? null, ...account };
}

/** Retries if the therapist's availability, or day, changes between our read and our write. */
const MAX_ATTEMPTS = 4;

/** Books inside a transaction that has locked the account's row. @throws Refusal slot_taken, verify_first, confirm_first, session_cap, not_offered */
export async function bookWithin(
  tx: Tx,
  booker: Booker,
  input: BookingChoice & { key: string; note?: string },
  now: Date,
): Promise<Booked> {
  const { practiceId, accountId } = booker;
  let terms: Terms | null = null;
  let sessionId: string | null = null;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && !sessionId; attempt++) {
    terms = await bookingTerms(tx, booker, input, { from: input.start - 2 * DAY, until: input.start + 2 * DAY }, now);
    if (terms?.earlierId) return { sessionId: terms.earlierId };
    const option = terms && findOption(terms.spots, input.place);
    if (!terms || !option || !mayBook(terms.service.audience, booker.clientId !== null))
      throw new Refusal(refuse("not_offered"));
    const blockedBy = bookingBlocker({ ...terms, verified: booker.verified, cap: terms.practice.sessionCap });
    if (blockedBy) throw new Refusal(refuse(blockedBy));
    if (attempt === 0 && !booker.verified) await refuseTooManyHolds(tx, booker, input.therapist, now);
    const free = isOffered(
      calendarOf(terms.practice, terms.therapist),
      serviceLength(terms.service),
      terms.busy,
      input.start,
      now.getTime(),
    );
    // A blocked address gets the same answer as the loser of a race, so that it cannot detect the block.
    if (!free || terms.blocked) break;
    sessionId = await insertSession(tx, booker, input, { ...terms, option }, now);
  }
  if (!terms || !sessionId)
    return (await bookedWithKey(tx, booker, input.key)) ?? (await slotTaken(tx, booker, input, now));

  const name = booker.clientId ? `client:${booker.clientId}` : `account:${accountId}`;
  await reactivateClient(tx, booker, booker.clientId);
  await audit(tx, booker, "session.book", `session:${sessionId}`, {
    for: name,
    therapist: input.therapist,
    service: input.service,
  });
  const [toClient, toTherapist, jobs] = isRequest(terms.practice.askFirst, booker.clientId !== null)
    ? [requestedClient, requestedTherapist, [expiryJob(sessionId, input.start)]]
    : [
        bookedClient,
        bookedTherapist,
        reminderJobs(sessionId, { zone: terms.practice.zone, start: input.start }, terms.practice.reminderMinutes, now),
      ];
  const mailbox = { recipient: booker.email, locale: booker.locale };
  await queueEmails(
    tx,
    practiceId,
    [toClient.to(mailbox, { sessionId }), toTherapist.to(terms.mailbox, { sessionId })],
    booker.verified || booker.clientId ? jobs : [...jobs, holdJob(sessionId, now)],
  );
  return { sessionId };
}

/** @throws Refusal confirm_first, if unverified accounts hold as much as they may */
async function refuseTooManyHolds(tx: Tx, { practiceId, clientId, ip }: Booker, therapist: string, now: Date) {
  if (clientId !== null) return;
  const held = await countHolds(tx, practiceId, therapist, now);
  const within =
    held.therapist < CAPS.therapist &&
    held.practice < CAPS.practice &&
    (await takeWithin(tx, [{ key: `hold-ip:${ip}`, count: CAPS.connection, seconds: 86_400 }]));
  if (!within) throw new Refusal(refuse("confirm_first"));
}

/**
 * Returns null if the slot (or the account's one session) is taken, or if availability changed since `terms` was read.
 * Bookings and changes to availability wait for each other's transactions. If sessions per day are capped, each booking
 * counts as a change to availability.
 */
async function insertSession(
  tx: Tx,
  booker: Booker,
  { therapist, service, start, key, note = "" }: BookingChoice & { key: string; note?: string },
  terms: Terms & { option: LocationOption },
  now: Date,
) {
  const counted = terms.therapist.sessionsPerDay !== null;
  if (counted && (await raiseVersion(tx, therapist, terms.version)) === 0) return null;
  const { minutes, bufferBefore, bufferAfter, priceCents } = terms.service;
  const { place, locationId } = locationFields(terms.option);
  const status = isRequest(terms.practice.askFirst, booker.clientId !== null) ? "requested" : "booked";
  const at = (offset: number) => new Date(start + offset * MINUTE);
  const wall = new Date(toWall(terms.practice.zone, start)).toISOString().slice(0, 16);
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO session (id, practice_id, therapist_id, service_id, client_id, account_id, status, origin, place, location_id, price_cents, starts_at, ends_at,
      blocked_from, blocked_until, wall_start, zone, tzdb, unverified_hold, idempotency_key, created_at, booking_note)
    SELECT ${randomUUID()}::uuid, ${booker.practiceId}::uuid, ${therapist}::uuid, ${service}::uuid, ${booker.clientId}::uuid, ${booker.accountId}::uuid,
      ${status}::"SessionStatus", 'portal', ${place}::"Place", ${locationId}::uuid, ${priceCents}, ${at(0)}, ${at(minutes)}, ${at(-bufferBefore)}, ${at(minutes + bufferAfter)},
      ${wall}, ${terms.practice.zone}, ${TZDB_VERSION}, ${!booker.verified}, ${key}::uuid, ${now}, ${note}
    FROM therapist WHERE id = ${therapist}::uuid AND availability_version = ${terms.version + Number(counted)} FOR SHARE
    ON CONFLICT DO NOTHING RETURNING id`;
  return row?.id ?? null;
}

/** Returns the number of rows updated: 0 if the version has changed since it was read. */
function raiseVersion(tx: Tx, therapist: string, version: number): Promise<number> {
  return tx.$executeRaw`UPDATE therapist SET availability_version = availability_version + 1 WHERE id = ${therapist}::uuid AND availability_version = ${version}`;
}

type HeldTerms = { therapist: Pick<Terms["therapist"], "sessionsPerDay">; version: number };

/**
 * Returns whether the therapist's availability is unchanged since `terms` was read, and if so, locks it until the
 * transaction ends. For sessions that are not written by insertSession.
 */
export async function holdAvailability(
  tx: Tx,
  therapist: string,
  { therapist: { sessionsPerDay }, version }: HeldTerms,
): Promise<boolean> {
  if (sessionsPerDay !== null) return (await raiseVersion(tx, therapist, version)) === 1;
  const held = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM therapist WHERE id = ${therapist}::uuid AND availability_version = ${version} FOR SHARE`;
  return held.length === 1;
}

async function bookedWithKey(tx: Tx, booker: Booker, key: string): Promise<Booked | null> {
  const { practiceId, accountId } = booker;
  const session = await tx.session.findFirst({
    where: { practiceId, accountId, idempotencyKey: key },
    select: { id: true },
  });
  return session && { sessionId: session.id };
}

/** @throws Refusal slot_taken, with the nearest free times, always */
async function slotTaken(tx: Tx, booker: Booker, input: BookingChoice & { key: string }, now: Date): Promise<never> {
  const terms = await bookingTerms(
    tx,
    booker,
    input,
    { from: now.getTime() - 2 * DAY, until: now.getTime() + 1000 * DAY },
    now,
  );
  const times = terms
    ? nearest(
        calendarOf(terms.practice, terms.therapist),
        serviceLength(terms.service),
        terms.busy,
        input.start,
        now.getTime(),
        4,
      )
    : [];
  throw new Refusal(
    refuse("slot_taken", { start: "slot_taken" }, {
      nearest: times,
      zone: terms?.practice.zone ?? "UTC",
    } satisfies NearestTimes),
  );
}
