/** Decides how each line of a list becomes a client, or why it does not. Pure. */
import { z } from "zod";
import { fold, fullName } from "@/lib/clients/clients/rules";
import { clientFields, detailFields } from "@/lib/clients/clients/schema";
import type { Likely } from "@/lib/clients/duplicates/queries";
import { matcher, saysNameAlone, type Identity } from "@/lib/clients/duplicates/rules";
import type { CsvLine } from "@/lib/platform/csv/parse";
import { needsName } from "@/lib/platform/input/names";
import { readListedDate } from "@/lib/platform/input/written-dates";
import {
  cellText,
  columnsOf,
  firstEmail,
  firstPhone,
  splitName,
  staffName,
  statusOf,
} from "@/lib/clients/import-columns/rules";
import type { LocalDate } from "@/lib/scheduling/dates";
import { IMPORT_COLUMNS, type ImportColumn, type ImportOutcome, type ImportPlan } from "./schema";

const LANGUAGES: Record<string, "en" | "fr"> = {
  en: "en",
  eng: "en",
  english: "en",
  anglais: "en",
  anglaise: "en",
  fr: "fr",
  fra: "fr",
  fre: "fr",
  french: "fr",
  francais: "fr",
  francaise: "fr",
};

const OPTIONAL = [
  "email",
  "phone",
  "birthDate",
  "language",
  "therapist",
  "status",
  "preferredName",
  "pronouns",
  "address",
  "emergencyContact",
] as const;
const { firstName, lastName, ...details } = clientFields;
const names = needsName(z.object({ firstName, lastName }));
const fields = z.object({ ...details, ...detailFields });
export type Values = z.output<typeof names> & z.output<typeof fields>;

type Errors = Partial<Record<ImportColumn | "line", string>>;

/**
 * A parsed line, or why it cannot be imported. The key "line" is about all of it. `dropped`: error codes of the optional
 * fields that cannot be read, without which the person is imported.
 */
export type Reading = { line: number; cells: Partial<Record<ImportColumn, string>> } & (
  { values: Values; dropped: Errors } | { errors: Errors }
);

type Therapist = { id: string; name: string };

/**
 * Reads every line below the headings.
 * @param today "YYYY-MM-DD", after which nobody listed was born
 */
export function readLines(
  [header, ...lines]: readonly CsvLine[],
  plan: ImportPlan,
  therapists: readonly Therapist[],
  today: LocalDate,
): Reading[] {
  const byName = new Map(therapists.map(({ id, name }) => [staffName(name), id]));
  const headings = header?.cells ?? [];
  const places = IMPORT_COLUMNS.map((field) => ({ field, at: columnsOf(field, plan.columns, headings) }));
  return lines.map(({ line, cells }) => {
    const found: Partial<Record<ImportColumn, string>> = {};
    for (const { field, at } of places)
      if (at.length > 0) found[field] = at.map((i) => cellText(field, cells[i] ?? "")).find(Boolean) ?? "";
    if (cells.slice(headings.length).some(Boolean)) return { line, cells: found, errors: { line: "cells_many" } };
    const { fullName: whole, firstName = "", lastName = "" } = found;
    const name = names.safeParse(whole && !firstName && !lastName ? splitName(whole) : { firstName, lastName });
    const filled = Object.values(found).filter(Boolean).length;
    if (filled === 1 && /\d/.test(`${whole} ${firstName} ${lastName}`))
      return { line, cells: found, errors: { line: "not_a_client" } };
    if (!name.success) return { line, cells: found, errors: errorsOf(name.error, {}, whole ? "fullName" : undefined) };
    const { values, dropped } = readDetails(found, plan, byName, today);
    return { line, cells: found, values: { ...name.data, ...values }, dropped };
  });
}

/** Reads the optional fields; one that cannot be read is left empty and named in `dropped`. */
function readDetails(
  found: Partial<Record<ImportColumn, string>>,
  plan: ImportPlan,
  byName: ReadonlyMap<string, string>,
  today: LocalDate,
) {
  const dropped: Errors = {};
  const language = languageOf(found.language, plan);
  const therapist = therapistOf(found.therapist, plan, byName);
  const status = found.status ? statusOf(found.status) : undefined;
  if (status === null) dropped.status = "status_unknown";
  if (language === null) dropped.language = "language_unknown";
  if (therapist === null) dropped.therapist = "therapist_unknown";
  const given: Record<(typeof OPTIONAL)[number], string | undefined> = {
    email: found.email && firstEmail(found.email),
    phone: found.phone && firstPhone(found.phone),
    birthDate: found.birthDate && (readListedDate(found.birthDate, plan.dates, today) ?? "unreadable"),
    language: language ?? plan.language,
    therapist: therapist ?? "",
    status: status ?? undefined,
    preferredName: found.preferredName,
    pronouns: found.pronouns,
    address: found.address,
    emergencyContact: found.emergencyContact,
  };
  const first = fields.safeParse(given);
  if (first.success) return { values: first.data, dropped };
  errorsOf(first.error, dropped);
  const readable = Object.fromEntries(
    OPTIONAL.map((field) => [field, field in dropped && field !== "language" ? undefined : given[field]]),
  );
  return { values: fields.parse(readable), dropped };
}

/** Adds the first error of each field to `errors`; those of a name, to the column that holds it. */
function errorsOf({ issues }: z.ZodError, errors: Errors, column?: ImportColumn): Errors {
  for (const { path, message } of issues) {
    const field = column ?? (path[0] as ImportColumn);
    errors[field] ??= field === "birthDate" && message === "date_invalid" ? "date_unread" : message;
  }
  return errors;
}

/** Returns null for an unsupported language. */
function languageOf(text: string | undefined, plan: ImportPlan): string | null {
  return text ? (LANGUAGES[fold(text).split(" ")[0] ?? ""] ?? null) : plan.language;
}

/** Returns null for an unknown therapist, "" for none. */
function therapistOf(text: string | undefined, plan: ImportPlan, byName: ReadonlyMap<string, string>): string | null {
  return text ? (byName.get(staffName(text)) ?? null) : (plan.therapist ?? "");
}

export function identityOf(values: Values): Identity {
  const { firstName, lastName, email, phone, birthDate, language, therapist } = values;
  return { firstName, lastName, email, phone, birthDate, locale: language, therapistId: therapist };
}

/**
 * Outcome of a line. "present": a record, or an earlier line (then `of.clientId` is its number), has the same name and
 * everything else on the line, so nothing changes. "alike": the matcher finds a likely duplicate, and staff have not
 * confirmed that it is a different person. `despite`: the record that staff created a new client alongside.
 */
export type LineVerdict = Reading &
  (
    | { kind: "create"; values: Values; dropped: Errors; despite: Likely | null }
    | { kind: "present" | "alike"; values: Values; dropped: Errors; of: Likely }
    | { kind: "refused"; errors: Errors }
  );

/**
 * Decides each line in order, comparing it with existing records and with earlier lines to be created.
 * @param known matches among the records by line number, most likely first
 * @param chosen by line number, the record (or line) shown when staff confirmed that it is a different person
 */
export function decide(
  readings: readonly Reading[],
  known: ReadonlyMap<number, readonly Likely[]>,
  chosen: Readonly<Record<string, string>>,
): LineVerdict[] {
  const people = readings.flatMap((reading) =>
    "values" in reading ? [{ ...identityOf(reading.values), id: String(reading.line) }] : [],
  );
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const within = matcher(people);
  const created = new Map<string, string>();
  const same = new Map<string, string>();
  return readings.map((reading) => {
    if ("errors" in reading) return { ...reading, kind: "refused" };
    const { line, values } = reading;
    const person = identityOf(values);
    const twin = same.get(keyOf(person));
    if (twin !== undefined)
      return {
        ...reading,
        kind: "present",
        of: { clientId: twin, name: names.get(twin) ?? "", agreeing: [], weak: false },
      };
    const earlier = within(person)
      .filter(({ clientId }) => created.has(clientId))
      .map((match) => ({ ...match, name: names.get(match.clientId) ?? "" }));
    const matches = [...(known.get(line) ?? []), ...earlier];
    const there = matches.find((match) => saysAll(person, match));
    if (there) return { ...reading, kind: "present", of: there };
    const [first] = matches;
    if (first && chosen[line] !== first.clientId) return { ...reading, kind: "alike", of: first };
    created.set(String(line), keyOf(person));
    same.set(keyOf(person), String(line));
    return { ...reading, kind: "create", despite: first ?? null };
  });
}

const keyOf = ({ firstName, lastName, email, phone, birthDate }: Identity) =>
  JSON.stringify([fold(`${firstName} ${lastName}`), email, phone, birthDate]);

function saysAll(person: Identity, { agreeing }: Likely): boolean {
  return (
    agreeing.includes("name") &&
    (saysNameAlone(person) ||
      (["email", "phone", "birthDate"] as const).every((field) => person[field] === null || agreeing.includes(field)))
  );
}

/** Returns whether a client is created without an optional field that cannot be read. */
export const isPartial = ({ dropped }: { dropped: Errors }) => Object.keys(dropped).length > 0;

/** The stored outcome of a line, without the line's contents. */
export function importOutcome(verdict: LineVerdict, client: string | undefined): ImportOutcome {
  const { line, kind } = verdict;
  if (kind === "refused") return { line, kind, errors: verdict.errors };
  if (kind === "create") {
    return {
      line,
      kind: "created",
      ...(client && { client }),
      ...(isPartial(verdict) && { errors: verdict.dropped }),
    };
  }
  return { line, kind: kind === "present" ? "present" : "skipped", client: verdict.of.clientId };
}

/** Counts the lines of each kind. */
export function countKinds<K extends string>(lines: readonly { kind: K }[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
