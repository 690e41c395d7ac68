/** Is this portal account that client? Decisions shown to staff only, never to the person who signed up. */
import { fold, phoneDigits, sameName, similarName, type Named } from "@/lib/clients/rules";

export const FIELDS = ["name", "birthDate", "phone", "email", "language", "therapist"] as const;
export type Field = (typeof FIELDS)[number];
export type Verdict = "agrees" | "differs" | "unknown";

/** What an account and a client have in common. `email` is canonical, `birthDate` "YYYY-MM-DD". */
export type Identity = Named & {
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  locale: string;
  therapistId: string | null;
};

export type Comparison = Record<Field, Verdict>;

export function compare(account: Identity, client: Identity): Comparison {
  return {
    name: sameName(account, client) ? "agrees" : "differs",
    birthDate: verdict(account.birthDate, client.birthDate),
    phone: verdict(phoneDigits(account.phone), phoneDigits(client.phone)),
    email: verdict(account.email, client.email),
    language: verdict(account.locale, client.locale),
    therapist: verdict(account.therapistId, client.therapistId),
  };
}

function verdict(a: string | null, b: string | null): Verdict {
  if (!a || !b) return "unknown";
  return a === b ? "agrees" : "differs";
}

/** `agreeing`: the fields that agree, in the order of FIELDS. `weak`: a phone alone, as relatives share one. */
export type Match = { clientId: string; agreeing: Field[]; weak: boolean };

export type Candidate = Identity & { id: string };

/**
 * The client most like the account, or null. In order of weight: the same email; a similar name with the same
 * birth date; the same phone. Further agreement decides between equals, then the id, so that the answer is stable.
 */
export function suggest(account: Identity, clients: readonly Candidate[]): Match | null {
  let best: { client: Candidate; weight: number } | null = null;
  for (const client of clients) {
    const weight = weigh(account, client);
    if (weight === 0) continue;
    if (!best || weight > best.weight || (weight === best.weight && client.id < best.client.id)) best = { client, weight };
  }
  if (!best) return null;
  const comparison = compare(account, best.client);
  const agreeing = FIELDS.filter((field) => comparison[field] === "agrees");
  return { clientId: best.client.id, agreeing, weak: !(best.weight & (EMAIL | NAME_AND_BIRTH | ALIKE)) };
}

// Each outweighs all that follow it together.
const EMAIL = 16;
const NAME_AND_BIRTH = 8;
const PHONE = 4;
const ALIKE = 2;
const BIRTH = 1;

function weigh(account: Identity, client: Identity): number {
  const { email, phone, birthDate } = compare(account, client);
  const alike = similarName(account, client);
  const grounds =
    (email === "agrees" ? EMAIL : 0) +
    (alike && birthDate === "agrees" ? NAME_AND_BIRTH : 0) +
    (phone === "agrees" ? PHONE : 0);
  if (grounds === 0) return 0;
  return grounds + (alike ? ALIKE : 0) + (birthDate === "agrees" ? BIRTH : 0);
}

/**
 * Whether staff must confirm in words before tying the two: the email on file is another one, so the account may be
 * a stranger's who gave the client's name (security, row 1).
 */
export function needsConfirmation(account: Pick<Identity, "email">, client: Pick<Identity, "email">): boolean {
  return verdict(account.email, client.email) === "differs";
}

/** The words are the client's last name; accents and capitals may be left out. */
export function confirms(typed: string, client: Named): boolean {
  const wanted = fold(client.lastName);
  // A name of signs alone has nothing left once it is folded: those are typed as they are.
  return wanted ? fold(typed) === wanted : typed.trim() === client.lastName.trim() && typed.trim() !== "";
}

/** Whether the address on file has to be told: unless it is the account's own, and proved. */
export function tellsAddressOnFile(account: { email: string; verified: boolean }, client: { email: string | null }): client is { email: string } {
  return client.email !== null && (client.email !== account.email || !account.verified);
}

/** Associate and Create Client can be taken back for so long. */
export const UNDO_DAYS = 30;
const UNDO_MS = UNDO_DAYS * 86_400_000;

export function canUndo(association: { createdAt: Date; undoneAt: Date | null }, now: Date): boolean {
  return association.undoneAt === null && now.getTime() - association.createdAt.getTime() <= UNDO_MS;
}

export type AccountState = "unverified" | "unassociated";

export function accountState(account: { verifiedAt: Date | null }): AccountState {
  return account.verifiedAt ? "unassociated" : "unverified";
}
