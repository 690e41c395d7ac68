import type { SystemScope } from "@/lib/access/scopes";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { MessageStatus, Place } from "@/lib/db/generated/enums";
import type { Locale } from "@/lib/i18n/locales";
import { locationOf, type Location } from "@/lib/locations/rules";
import { shownZone } from "@/lib/time/shown";
import type { AgreedTime } from "./schema";

/** A row of the ledger. */
export type LedgerMessage = {
  id: string;
  practiceId: string;
  template: string;
  locale: Locale;
  recipient: string;
  data: unknown;
  status: MessageStatus;
  error: string | null;
  attempts: number;
  createdAt: Date;
  sentAt: Date | null;
};

const ledger = {
  id: true,
  practiceId: true,
  template: true,
  locale: true,
  recipient: true,
  data: true,
  status: true,
  error: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
} as const;

/** The latest emails of every practice, newest first: for the outbox of a demonstration only. */
export function latestMessages(_scope: SystemScope, take = 50): Promise<LedgerMessage[]> {
  return db().message.findMany({ select: ledger, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take });
}

/** One email of any practice, for the server itself; null when there is none. */
export function findMessage(_scope: SystemScope, id: string): Promise<LedgerMessage | null> {
  return db().message.findFirst({ where: { id }, select: ledger });
}

const practice = {
  select: { slug: true, name: true, address: true, addressNote: true, phone: true, accent: true },
} as const;

const session = {
  id: true,
  status: true,
  origin: true,
  clientId: true,
  place: true,
  priceCents: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  createdAt: true,
  sequence: true,
  changedAt: true,
  changedBy: true,
  practice,
  service: { select: { nameEn: true, nameFr: true } },
  therapist: { select: { name: true, videoUrl: true } },
  location: { select: { own: true, name: true, address: true, note: true } },
  account: { select: { firstName: true, lastName: true, verifiedAt: true, zone: true, closedAt: true } },
  client: {
    select: {
      firstName: true,
      lastName: true,
      associations: {
        where: { undoneAt: null, account: { closedAt: null } },
        select: { id: true, account: { select: { zone: true } } },
        take: 1,
      },
    },
  },
} as const;

const factsOf = (row: Prisma.SessionGetPayload<{ select: typeof session }>) => ({
  ...row,
  location: locationOf(row),
  home: row.zone,
});

/** What the emails of a session speak of; null when there is no such session. `home`: the practice's zone, whichever its times are written in. */
export async function sessionFacts(_scope: SystemScope, practiceId: string, sessionId: string) {
  const row = await db().session.findFirst({ where: { id: sessionId, practiceId }, select: session });
  return row && factsOf(row);
}

/** Several sessions at once, in time order. */
export async function manyFacts(_scope: SystemScope, practiceId: string, ids: readonly string[]) {
  const rows = await db().session.findMany({
    where: { practiceId, id: { in: [...ids] } },
    select: session,
    orderBy: { startsAt: "asc" },
  });
  return rows.map(factsOf);
}

/** Where a session is held. */
type Where = { place: Place; location: Omit<Location, "id"> };

/** When and with whom a session was, or is, in a message about its move; `elsewhere`: where it was, if that has changed. */
export type Moved = { start: Date; end: Date; therapist: string; elsewhere: Where | null };

/** What the emails of a move speak of; null when there is no such session. */
export async function moveFacts(
  scope: SystemScope,
  practiceId: string,
  { sessionId, was, is }: { sessionId: string; was: AgreedTime; is: AgreedTime },
) {
  const facts = await sessionFacts(scope, practiceId, sessionId);
  if (!facts) return null;
  const rows = await db().therapist.findMany({
    where: { practiceId, id: { in: [was.therapistId, is.therapistId] } },
    select: { id: true, name: true },
  });
  const moved = ({ start, end, therapistId }: AgreedTime, elsewhere: Where | null): Moved => ({
    start: new Date(start),
    end: new Date(end),
    therapist: rows.find(({ id }) => id === therapistId)?.name ?? "",
    elsewhere,
  });
  const before =
    was.spot && is.spot && was.spot !== is.spot ? await whereOf(practiceId, was.spot, facts.practice) : null;
  return { facts, was: moved(was, before), is: moved(is, null) };
}

/** What the key of a place means. */
async function whereOf(practiceId: string, spot: string, of: PracticeFacts): Promise<Where> {
  if (spot === "video" || spot === "phone")
    return { place: spot, location: locationOf({ location: null, practice: of }) };
  const location = await db().location.findFirst({ where: { id: spot, practiceId }, select: session.location.select });
  return { place: "in_person", location: locationOf({ location, practice: of }) };
}

export type SessionFacts = NonNullable<Awaited<ReturnType<typeof sessionFacts>>>;

/** The same, with its times in the zone that the client wants to read. */
export function forClient<Facts extends Pick<SessionFacts, "zone" | "place" | "account" | "client">>(
  facts: Facts,
): Facts {
  const account = facts.account ?? facts.client?.associations[0]?.account;
  return { ...facts, zone: shownZone(facts, account?.zone ?? null) };
}
export type PracticeFacts = SessionFacts["practice"];

/**
 * What the verification email speaks of: the account, the session that it holds until it is verified, and whether
 * a verified account of the same address is there already. Null when there is nothing left to verify.
 */
export async function verifyFacts(_scope: SystemScope, practiceId: string, accountId: string) {
  const account = await db().portalAccount.findFirst({
    where: { id: accountId, practiceId, verifiedAt: null, closedAt: null },
    select: {
      firstName: true,
      lastName: true,
      email: true,
      emailRaw: true,
      origin: true,
      practice,
      sessions: { where: { status: { in: ["booked", "requested"] }, unverifiedHold: true }, select: session, take: 1 },
    },
  });
  if (!account) return null;
  const { sessions, email, ...rest } = account;
  const existing = await db().portalAccount.count({
    where: { practiceId, email, verifiedAt: { not: null }, closedAt: null },
  });
  const [held] = sessions;
  return { ...rest, session: held ? { ...forClient(held), home: held.zone } : null, hasAccount: existing > 0 };
}

export type VerifyFacts = NonNullable<Awaited<ReturnType<typeof verifyFacts>>>;

const person = { firstName: true, practice } as const;

/** What a client's link to a new password speaks of; null when the account is closed. */
export function resetFacts(_scope: SystemScope, practiceId: string, accountId: string) {
  return db().portalAccount.findFirst({ where: { id: accountId, practiceId, closedAt: null }, select: person });
}

/** What the link to prove another address speaks of, and whether that one has an account already; null when the account is closed. */
export async function changeFacts(scope: SystemScope, practiceId: string, accountId: string, address: string) {
  const account = await resetFacts(scope, practiceId, accountId);
  const others = {
    practiceId,
    email: address.toLowerCase(),
    verifiedAt: { not: null },
    closedAt: null,
    id: { not: accountId },
  };
  return account && { ...account, taken: (await db().portalAccount.count({ where: others })) > 0 };
}

export type ChangeFacts = NonNullable<Awaited<ReturnType<typeof changeFacts>>>;

/** What the notice of a closed account speaks of. */
export function closedFacts(_scope: SystemScope, practiceId: string, accountId: string) {
  return db().portalAccount.findFirst({ where: { id: accountId, practiceId }, select: person });
}

/** What is said to who is not taken on as a client; null once the account is open again. */
export function notAClientFacts(_scope: SystemScope, practiceId: string, accountId: string) {
  return db().portalAccount.findFirst({
    where: { id: accountId, practiceId, turnedAway: { some: { kind: "not_a_client", undoneAt: null } } },
    select: person,
  });
}

/** The same for one of the staff; null when they were disabled. */
export function staffResetFacts(_scope: SystemScope, practiceId: string, staffId: string) {
  return db().staff.findFirst({ where: { id: staffId, practiceId, disabledAt: null }, select: person });
}

export type ResetFacts = NonNullable<Awaited<ReturnType<typeof resetFacts>>>;

/** What the notice of an export speaks of: who it was, disabled since or not. */
export async function exportFacts(
  _scope: SystemScope,
  practiceId: string,
  { staffId, at }: { staffId: string; at: string },
) {
  const staff = await db().staff.findFirst({
    where: { id: staffId, practiceId },
    select: { firstName: true, lastName: true, practice: { select: { ...practice.select, zone: true } } },
  });
  return (
    staff && {
      practice: staff.practice,
      zone: staff.practice.zone,
      by: `${staff.firstName} ${staff.lastName}`,
      at: new Date(at),
    }
  );
}

export type ExportFacts = NonNullable<Awaited<ReturnType<typeof exportFacts>>>;

/** What an invitation speaks of; null when it was accepted or taken back. */
export function inviteFacts(_scope: SystemScope, practiceId: string, invitationId: string) {
  return db().invitation.findFirst({
    where: { id: invitationId, practiceId, acceptedAt: null, revokedAt: null },
    select: { ...person, role: true },
  });
}

export type InviteFacts = NonNullable<Awaited<ReturnType<typeof inviteFacts>>>;

/** What the notice of a linked account speaks of; null when the account is not tied to the client any more. */
export async function linkFacts(_scope: SystemScope, practiceId: string, accountId: string, clientId: string) {
  const link = await db().association.findFirst({
    where: { practiceId, accountId, clientId, undoneAt: null },
    select: { account: { select: { emailRaw: true, practice } }, client: { select: { firstName: true } } },
  });
  return link?.client
    ? { practice: link.account.practice, email: link.account.emailRaw, firstName: link.client.firstName }
    : null;
}

export type LinkFacts = NonNullable<Awaited<ReturnType<typeof linkFacts>>>;
