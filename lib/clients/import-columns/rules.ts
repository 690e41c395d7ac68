/** Recognizes the headings, and reads the cells, of lists that other programs write. Pure. */
import { fold, type ClientStatus } from "@/lib/clients/clients/rules";
import type { CsvLimits, CsvLine } from "@/lib/platform/csv/parse";
import { email, phone } from "@/lib/platform/input/fields";
import { unmarked, visible } from "@/lib/platform/input/text";
import {
  IMPORT_COLUMNS,
  MOST_COLUMNS,
  MOST_LINES,
  SHARED_COLUMNS,
  type ImportColumn,
} from "@/lib/clients/client-import/schema";

const words = (text: string) => new Set(text.split("|"));

// Headings as `bare` returns them.
const HEADINGS: Partial<Record<ImportColumn, Set<string>>> = {
  firstName: words(
    "first name|first names|firstname|first|given name|given names|givenname|forename|fname|prenom|prenoms",
  ),
  lastName: words("last name|last names|lastname|last|surname|family name|familyname|lname|nom de famille|nom|noms"),
  fullName: words(
    "name|names|full name|fullname|whole name|display name|client|clients|patient|cliente|patiente|nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|last name first name|last first|first and last name|first last",
  ),
  birthDate: words(
    "birth date|birthdate|date of birth|dateofbirth|dob|d o b|birthday|birth day|born|born on|date de naissance|date naissance|naissance|ne e le|nee le|ddn|d d n|anniversaire",
  ),
  language: words(
    "language|preferred language|primary language|language preference|locale|lang|langue|langue preferee|langue de correspondance",
  ),
  therapist: words(
    "therapist|clinician|provider|practitioner|psychologist|counsellor|counselor|assigned to|primary clinician|primary provider|primary therapist|assigned clinician|assigned therapist|staff member|therapeute|clinicien|clinicienne|intervenant|intervenante|psychologue|professionnel|professionnelle|praticien|praticienne",
  ),
};

const DETAILS: Partial<Record<ImportColumn, Set<string>>> = {
  status: words("status|active inactive|state|statut|etat|actif inactif"),
  preferredName: words(
    "preferred name|preferred first name|nickname|goes by|known as|what name do they go by|chosen name|nom prefere|prenom prefere|prenom usuel|prenom d usage|nom usuel|surnom",
  ),
  pronouns: words("pronouns|pronoun|pronoms|pronom"),
  address: words(
    "address|home address|full address|street address|mailing address|adresse|adresse postale|adresse complete",
  ),
  emergencyContact: words(
    "emergency contact|emergency contact name|contact d urgence|personne a contacter en cas d urgence",
  ),
};

// A phone or email heading has one of the core words, and no word but these: "Phone 1 - Type" and "Emergency Contact
// Phone" do not qualify.
const PHONE = {
  core: words("phone|phones|telephone|telephones|tel|mobile|cell|cellular|cellulaire|cellphone|portable"),
  other: words(
    "number|numbers|no|num|numero|de|du|au|home|house|work|business|office|day|daytime|evening|main|primary|other|personal|preferred|domicile|maison|bureau|travail|jour|soir|principal|autre|personnel",
  ),
};
const EMAIL = {
  core: words("email|emails|mail|courriel|courriels|messagerie|electronique"),
  other: words(
    "address|addresses|adresse|de|primary|main|home|personal|work|other|principal|principale|personnel|personnelle|autre",
  ),
};

const NOISE = words(
  "legal|legale|official|client|clients|cliente|patient|patiente|s|required|optional|obligatoire|facultatif|requis|yyyy|mm|dd|aaaa|jj|iso",
);

/**
 * Folds a heading without signs, the words "legal", "client" and the like, a format such as (YYYY-MM-DD), a final
 * number, and the "Value" of Google Contacts: "Legal First Name*" gives "first name".
 */
function bare(heading: string): string {
  const folded = fold(heading)
    .replace(/\b(du|de la|de l|des) (client|cliente|patient|patiente|clients|patients)\b( e\b)?/g, "")
    .replace(/\be mail/g, "email")
    .replace(/ ?\d?( value| valeur)?$/, "");
  const kept = folded.split(" ").filter((word) => word && !NOISE.has(word));
  return kept.length > 0 ? kept.join(" ") : folded;
}

function consistsOf(heading: string, { core, other }: { core: Set<string>; other: Set<string> }): boolean {
  const all = heading.split(" ").filter((word) => !/^\d$/.test(word));
  return all.some((word) => core.has(word)) && all.every((word) => core.has(word) || other.has(word));
}

function columnOf(heading: string): ImportColumn | null {
  const name = bare(heading);
  if (name === "") return null;
  if (consistsOf(name, PHONE)) return "phone";
  if (consistsOf(name, EMAIL)) return "email";
  return IMPORT_COLUMNS.find((column) => (HEADINGS[column] ?? DETAILS[column])?.has(name)) ?? null;
}

/**
 * Guesses each column's field from its heading. Several columns may hold a phone or an email; every other field is used
 * once. "Name" is the full name, unless other columns hold the first and the last name.
 */
export function guessColumns(headings: readonly string[]): (ImportColumn | null)[] {
  const found = headings.map(columnOf);
  const [first, last, full] = (["firstName", "lastName", "fullName"] as const).map((column) => found.includes(column));
  const settled = found.map((column, i) => {
    if (column === "fullName") return first && last ? null : first ? "lastName" : last ? "firstName" : column;
    // « Nom » alone heads whole names.
    if (column === "lastName" && !first && !full) return /^noms?$/.test(bare(headings[i] ?? "")) ? "fullName" : column;
    return column;
  });
  return settled.map((column, i) =>
    column !== null && !SHARED_COLUMNS.includes(column) && settled.indexOf(column) !== i ? null : column,
  );
}

/** Lines among which the headings are looked for. */
const TITLE_LINES = 20;

/** Where the reading of a list stops. Its titles come on top of the lines, and its empty lines of the rows. */
export const LIST_LIMITS: CsvLimits = {
  lines: TITLE_LINES + MOST_LINES,
  rows: 4 * MOST_LINES,
  columns: MOST_COLUMNS,
  total: 500_000,
};

/**
 * Drops the title lines that programs write above the headings: the list begins at the first line with at least two
 * known headings, or at its first line if none has them.
 */
export function fromHeadings(lines: readonly CsvLine[]): CsvLine[] {
  const at = lines
    .slice(0, TITLE_LINES)
    .findIndex(({ cells }) => guessColumns(cells).filter((column) => column !== null).length >= 2);
  return lines.slice(Math.max(at, 0));
}

const MOBILE = /\b(mobile|cell|cellular|cellulaire|cellphone|portable|c|m)\b/;

/** Returns the columns of one field, in the order in which the first filled cell counts: a mobile phone comes first. */
export function columnsOf(field: ImportColumn, columns: readonly (ImportColumn | null)[], headings: readonly string[]) {
  const rank = (i: number) => {
    const name = fold(headings[i] ?? "");
    if (field !== "phone" || MOBILE.test(name)) return 0;
    return /\b(work|business|office|bureau|travail)\b/.test(name) ? 3 : /\b(home|domicile|maison)\b/.test(name) ? 2 : 1;
  };
  return columns.flatMap((column, i) => (column === field ? [i] : [])).sort((a, b) => rank(a) - rank(b) || a - b);
}

// Spellings of "nothing", folded without spaces.
const NONE = words(
  "na|none|nil|null|unknown|notprovided|notgiven|notavailable|notapplicable|noemail|nophone|unassigned|tbd|so|sansobjet|aucun|aucune|inconnu|inconnue|nondisponible|nonfourni|nonfournie|nonattribue|nonattribuee|nd|vide|empty|blank",
);

/**
 * Returns a cell without the invisible marks around it, or "" for one that means nothing: N/A, none, -, s.o., aucun,
 * 0/0/00. A name may be one of these words, so it is empty only if it has no letter, or is written "n/a".
 */
export function cellText(field: ImportColumn, cell: string): string {
  if (cell === "") return "";
  const text = unmarked(cell);
  if (!/[\p{L}\p{N}]/u.test(text)) return "";
  if (field === "firstName" || field === "lastName" || field === "fullName")
    return /^n\s?[/.]\s?a\.?$/i.test(text) ? "" : text;
  const compact = fold(text).replaceAll(" ", "");
  if (NONE.has(compact) || /^0+$/.test(compact)) return "";
  return field === "email" || field === "phone" || field === "birthDate" ? visible(text) : text;
}

/**
 * Splits a cell with several phones, such as "Mobile: 604-555-0110, Home: 604-555-0199", and returns the
 * first that can be used, without its label, a mobile phone before others; the whole cell if none can be.
 */
export function firstPhone(text: string): string {
  if (phone.safeParse(text).success) return text;
  const parts = text
    .split(/\s*(?::::|[;,|\n]|\/(?=\s*[\p{L}(+\d]{2})|\b(?:or|ou)\b)\s*/u)
    .map((part) => ({ part, number: part.replace(/^[^\d+(]+/, "").replace(/\s*\(?\p{L}[\p{L} ]*\)?$/u, "") }));
  const usable = parts.filter(({ number }) => phone.safeParse(number).success);
  return (usable.find(({ part }) => MOBILE.test(fold(part))) ?? usable[0])?.number ?? text;
}

/** Returns the first usable email of a cell; the whole cell if there is none. */
export function firstEmail(text: string): string {
  const [found] = [text, ...text.split(/:::|[;,|\s]/)].flatMap((part) => email.safeParse(part).data ?? []);
  return found?.raw ?? text;
}

/** Splits a full name: at its comma "Last, First"; else its last word is the last name. */
export function splitName(text: string): { firstName: string; lastName: string } {
  const comma = /^([^,]*),(.*)$/s.exec(text);
  if (comma) return { lastName: (comma[1] ?? "").trim(), firstName: (comma[2] ?? "").trim() };
  const at = text.search(/\s\S+$/);
  return { firstName: text.slice(0, Math.max(at, 0)).trim(), lastName: text.slice(Math.max(at, 0)).trim() };
}

/** Returns a name's words, folded and sorted without titles, to compare "Castonguay, Dr. Renée" with "Renée Castonguay". */
export function staffName(name: string): string {
  return fold(name)
    .split(" ")
    .filter((word) => !/^(dr|dre|mr|mrs|ms|mme|m|phd|ph|d|ma|msw|rsw|rp|rcc|psyd)$/.test(word))
    .sort()
    .join(" ");
}

/** Reads a client's status; null if the word is unknown. */
export function statusOf(text: string): ClientStatus | null {
  const word = fold(text);
  if (/^(active|actif|active client|current|en cours|ouvert|open)$/.test(word)) return "active";
  if (/^(waiting|waiting list|waitlist|waitlisted|wait list|en attente|liste d attente)$/.test(word)) return "waiting";
  if (/^(inactive|inactif|archived|archive|archivee|discharged|closed|former|ferme|termine|terminee)$/.test(word))
    return "inactive";
  return null;
}
