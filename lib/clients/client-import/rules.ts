/** Decides how each line of a list becomes a client, or why it does not. Pure. */
import { z } from "zod";
import { fold, fullName } from "@/lib/clients/clients/rules";
import { clientFields } from "@/lib/clients/clients/schema";
import type { Likely } from "@/lib/clients/duplicates/queries";
import { matcher, saysNameAlone, type Identity } from "@/lib/clients/duplicates/rules";
import type { CsvLine } from "@/lib/platform/csv/parse";
import { readWrittenDate } from "@/lib/platform/input/written-dates";
import { IMPORT_COLUMNS, type ImportColumn, type ImportOutcome, type ImportPlan } from "./schema";

// Folded like a header: "E-mail address" is "e mail address".
const HEADERS: Record<ImportColumn, string> = {
  firstName: "first name|firstname|first|given name|client first name|prenom|prenoms|prenom du client",
  lastName: "last name|lastname|last|surname|family name|client last name|nom|nom de famille|nom du client",
  email:
    "email|e mail|mail|email address|e mail address|primary email|courriel|adresse courriel|adresse de courriel|adresse e mail",
  phone:
    "phone|phone number|telephone number|mobile|mobile phone|cell|cell phone|home phone|primary phone|telephone|tel|no de telephone|numero de telephone|cellulaire|portable",
  birthDate: "birth date|birthdate|date of birth|dob|birthday|date de naissance|naissance|ddn",
  language: "language|preferred language|locale|lang|langue|langue preferee",
  therapist:
    "therapist|clinician|provider|practitioner|psychologist|assigned to|therapeute|clinicien|clinicienne|intervenant|intervenante|psychologue",
};

/** Guesses each column's field from its header; each field is used once. */
export function guessColumns(headers: readonly string[]): (ImportColumn | null)[] {
  const taken = new Set<ImportColumn>();
  return headers.map((header) => {
    const found = IMPORT_COLUMNS.find(
      (column) => !taken.has(column) && HEADERS[column].split("|").includes(fold(header)),
    );
    if (found) taken.add(found);
    return found ?? null;
  });
}

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

const fields = z.object(clientFields);
export type Values = z.output<typeof fields>;

/** A parsed line, or error codes by field. The key "line" means that it has more cells than the header. */
export type Reading = { line: number; cells: Partial<Record<ImportColumn, string>> } & (
  { values: Values } | { errors: Partial<Record<ImportColumn | "line", string>> }
);

type Therapist = { id: string; name: string };

/** Reads every line below the header. */
export function readLines(
  [header, ...lines]: readonly CsvLine[],
  plan: ImportPlan,
  therapists: readonly Therapist[],
): Reading[] {
  const byName = new Map(therapists.map(({ id, name }) => [fold(name), id]));
  return lines.map(({ line, cells }) => {
    const found: Partial<Record<ImportColumn, string>> = {};
    plan.columns.forEach((column, i) => {
      if (column) found[column] = cells[i] ?? "";
    });
    if (cells.slice(header?.cells.length ?? 0).some(Boolean))
      return { line, cells: found, errors: { line: "cells_many" } };
    const { firstName = "", lastName = "", email, phone } = found;
    const [language, therapist] = [languageOf(found.language, plan), therapistOf(found.therapist, plan, byName)];
    const birthDate = found.birthDate && (readWrittenDate(found.birthDate, plan.dates) ?? "unreadable");
    const parsed = fields.safeParse({
      firstName,
      lastName,
      email,
      phone,
      birthDate,
      language: language ?? plan.language,
      therapist: therapist ?? "",
    });
    const errors: Partial<Record<ImportColumn, string>> = {};
    for (const {
      path: [field],
      message,
    } of parsed.error?.issues ?? [])
      errors[field as ImportColumn] ??= field === "birthDate" && message === "date_invalid" ? "date_unread" : message;
    if (language === null) errors.language = "language_unknown";
    if (therapist === null) errors.therapist = "therapist_unknown";
    return parsed.success && Object.keys(errors).length === 0
      ? { line, cells: found, values: parsed.data }
      : { line, cells: found, errors };
  });
}

/** Returns null for an unsupported language. */
function languageOf(text: string | undefined, plan: ImportPlan): string | null {
  return text ? (LANGUAGES[fold(text).split(" ")[0] ?? ""] ?? null) : plan.language;
}

/** Returns null for an unknown therapist, "" for none. */
function therapistOf(text: string | undefined, plan: ImportPlan, byName: ReadonlyMap<string, string>): string | null {
  return text ? (byName.get(fold(text)) ?? null) : (plan.therapist ?? "");
}

export function identityOf({ language, therapist, ...person }: Values): Identity {
  return { ...person, locale: language, therapistId: therapist };
}

/**
 * Outcome of a line. "present": a record, or an earlier line (then `of.clientId` is its number), has the same name and
 * everything else on the line, so nothing changes. "alike": the matcher finds a likely duplicate, and staff have not
 * confirmed that it is a different person. `despite`: the record that staff created a new client alongside.
 */
export type LineVerdict = Reading &
  (
    | { kind: "create"; values: Values; despite: Likely | null }
    | { kind: "present" | "alike"; values: Values; of: Likely }
    | { kind: "refused"; errors: Partial<Record<ImportColumn | "line", string>> }
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

/** The stored outcome of a line, without the line's contents. */
export function importOutcome(verdict: LineVerdict, client: string | undefined): ImportOutcome {
  const { line, kind } = verdict;
  if (kind === "refused") return { line, kind, errors: verdict.errors };
  if (kind === "create") return { line, kind: "created", ...(client && { client }) };
  return { line, kind: kind === "present" ? "present" : "skipped", client: verdict.of.clientId };
}

/** Counts the lines of each kind. */
export function countKinds<K extends string>(lines: readonly { kind: K }[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
