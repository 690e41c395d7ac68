/** Decides whether two records are the same person. Pure; shown to staff only, never to the person signing up. */
import { nameWords, phoneDigits, sameName, similarName, spellingKey, type Named } from "@/lib/clients/clients/rules";

export const COMPARED_FIELDS = ["name", "birthDate", "phone", "email", "language", "therapist"] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];
export type MatchVerdict = "agrees" | "differs" | "unknown";

/** Data compared between an account and a client. `email` is canonical, `birthDate` "YYYY-MM-DD". */
export type Identity = Named & {
  email: string | null;
  phone: string | null;
  birthDate: string | null;
  locale: string;
  therapistId: string | null;
};

export type Comparison = Record<ComparedField, MatchVerdict>;

export function compare(person: Identity, client: Identity): Comparison {
  return {
    name: sameName(person, client) ? "agrees" : "differs",
    birthDate: verdict(person.birthDate, client.birthDate),
    phone: verdict(phoneDigits(person.phone), phoneDigits(client.phone)),
    email: verdict(person.email, client.email),
    language: verdict(person.locale, client.locale),
    therapist: verdict(person.therapistId, client.therapistId),
  };
}

/** Returns "unknown" if either value is missing. */
export function verdict(a: string | null, b: string | null): MatchVerdict {
  if (!a || !b) return "unknown";
  return a === b ? "agrees" : "differs";
}

/**
 * `agreeing`: the matching fields, in the order of FIELDS. `weak`: only the phone matches, which relatives may share.
 */
export type Match = { clientId: string; agreeing: ComparedField[]; weak: boolean };

export type Candidate = Identity & { id: string };

/** Returns the people of a list who may be the same as one person, most likely first. */
export type Matcher = (person: Identity) => Match[];

/**
 * Largest group sharing an email, a phone or a birth date that is still compared in full; larger groups usually share a
 * placeholder, such as 1900-01-01.
 */
const CROWD = 50;

/**
 * Builds the one matcher used for sign-ups, New Client, imports and merging. By weight: the same email; a similar name
 * with the same birth date; the same phone. A person of whom only the name is known is compared by the full name in any spelling. Ties
 * are broken by further agreement, then by id, so that the result is stable. Built once for a list, it compares only
 * people who share one of the three fields (within large groups, also a word of the name), so that it scales to
 * thousands of people.
 */
export function matcher(clients: readonly Candidate[]): Matcher {
  const shared = new Map<string, Candidate[]>();
  const put = (key: string, client: Candidate) => {
    const there = shared.get(key);
    if (there) there.push(client);
    else shared.set(key, [client]);
  };
  for (const client of clients) {
    const words = wordsOf(client);
    for (const key of nameKeys(client)) put(key, client);
    for (const key of keysOf(client))
      [key, ...words.map((word) => `${key} ${word}`)].forEach((one) => put(one, client));
  }
  return (person) => {
    const words = wordsOf(person);
    const sharing = (key: string) => {
      const all = shared.get(key) ?? [];
      return all.length <= CROWD ? all : words.flatMap((word) => shared.get(`${key} ${word}`) ?? []);
    };
    const found = saysNameAlone(person)
      ? nameKeys(person).flatMap((key) => shared.get(key) ?? [])
      : keysOf(person).flatMap(sharing);
    return [...new Map(found.map((client) => [client.id, client])).values()]
      .map((client) => ({ client, weight: weigh(person, client) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.client.id < b.client.id ? -1 : 1))
      .map(({ client, weight }) => toMatch(person, client, weight));
  };
}

/** Returns the client most like one person, or null. */
export function suggest(person: Identity, clients: readonly Candidate[]): Match | null {
  return matcher(clients)(person)[0] ?? null;
}

/** Keys of which two records of one person share at least one. */
function keysOf({ email, birthDate, phone }: Identity): string[] {
  const digits = phoneDigits(phone);
  return [
    ...(email ? [`email ${email}`] : []),
    ...(birthDate ? [`birth ${birthDate}`] : []),
    ...(digits ? [`phone ${digits}`] : []),
  ];
}

/** Returns whether only the name is known, and no field that could identify the person. */
export function saysNameAlone(person: Identity): boolean {
  return keysOf(person).length === 0;
}

const nameKeys = (person: Named) => [`name ${nameWords(person).join(" ")}`, `spelling ${spellingKey(person)}`];

// A name may be written in characters that are not letters.
function wordsOf(person: Named): string[] {
  const words = new Set(nameWords(person));
  return words.size > 0 ? [...words] : [""];
}

function toMatch(person: Identity, client: Candidate, weight: number): Match {
  const comparison = compare(person, client);
  return {
    clientId: client.id,
    agreeing: COMPARED_FIELDS.filter((field) => comparison[field] === "agrees"),
    weak: !(weight & (EMAIL | NAME_AND_BIRTH | ALIKE)),
  };
}

// Each weight exceeds the sum of all that follow it.
const EMAIL = 16;
const NAME_AND_BIRTH = 8;
const PHONE = 4;
const ALIKE = 2;
const BIRTH = 1;

function weigh(person: Identity, client: Identity): number {
  const { email, phone, birthDate } = compare(person, client);
  const alike = similarName(person, client);
  const grounds =
    (email === "agrees" ? EMAIL : 0) +
    (alike && birthDate === "agrees" ? NAME_AND_BIRTH : 0) +
    (phone === "agrees" ? PHONE : 0);
  if (grounds === 0)
    return saysNameAlone(person) && (sameName(person, client) || spellingKey(person) === spellingKey(client))
      ? ALIKE
      : 0;
  return grounds + (alike ? ALIKE : 0) + (birthDate === "agrees" ? BIRTH : 0);
}
