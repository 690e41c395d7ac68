import { randomUUID } from "node:crypto";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit, auditAll } from "@/lib/platform/audit/audit";
import type { NoText } from "@/lib/platform/csv/decode";
import type { CsvLimits } from "@/lib/platform/csv/parse";
import { readCsv } from "@/lib/platform/csv/read";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { orderOfDates } from "@/lib/platform/input/written-dates";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { cellText, fromHeadings, LIST_LIMITS } from "@/lib/clients/import-columns/rules";
import { importOf, verdictsOf } from "./queries";
import { countKinds, importOutcome, type Values } from "./rules";
import {
  MOST_LINES,
  SHARED_COLUMNS,
  type ImportColumn,
  type PlanInput,
  type RunInput,
  type StartInput,
} from "./schema";

/** Hours for which an unfinished import, or the result of a finished one, remains available. */
const HOURS = 24;

type ListCode =
  | "invalid"
  | "file_none"
  | "file_both"
  | `file_${NoText}`
  | "list_failed"
  | "lines_none"
  | `${keyof CsvLimits}_many`
  | `quotes_open:${number}`;

/**
 * Starts an import from a file or pasted text, replacing the same user's unfinished one. Errors, on the field file or
 * pasted: file_none, file_both, file_workbook, file_binary, lines_none, quotes_open:<line>,
 * lines_many, rows_many (with empty lines), columns_many, total_many, list_failed (it could not be read within its bounds).
 */
export async function startImport(
  scope: Allowed<"clientImport.run">,
  { file, pasted }: StartInput,
  now: Date,
): Promise<Result<{ import: string }, ListCode>> {
  const { practiceId, staffId } = scope;
  if (file.length > 0 && pasted.trim()) return refuse("invalid", { pasted: "file_both" });
  const field = file.length > 0 ? "file" : "pasted";
  if (field === "pasted" && !pasted.trim()) return refuse("invalid", { file: "file_none" });
  const source = field === "file" ? file : pasted.toWellFormed().replaceAll("\0", "");
  const read = await readCsv(source, LIST_LIMITS);
  if ("failed" in read) return refuse("invalid", { [field]: "list_failed" });
  if ("no" in read) return refuse("invalid", { [field]: `file_${read.no}` });
  if ("broken" in read) return refuse("invalid", { [field]: `quotes_open:${read.broken}` });
  if ("over" in read) return refuse("invalid", { [field]: `${read.over}_many` });
  const lines = fromHeadings(read.lines);
  if (lines.length < 2) return refuse("invalid", { [field]: "lines_none" });
  if (lines.length > MOST_LINES + 1) return refuse("invalid", { [field]: "lines_many" });
  return transaction(async (tx) => {
    await tx.clientImport.deleteMany({ where: { practiceId, staffId, file: { not: null } } });
    const expiresAt = new Date(now.getTime() + HOURS * 3_600_000);
    const { id } = await tx.clientImport.create({
      data: { practiceId, staffId, file: read.text, createdAt: now, expiresAt },
      select: { id: true },
    });
    await audit(tx, scope, "importing.start", `import:${id}`, { lines: lines.length - 1 });
    return ok({ import: id });
  });
}

type PlanCode =
  "not_found" | "names_needed" | "columns_changed" | "invalid" | "column_twice" | "dates_unclear" | "therapist_unknown";

/**
 * Stores the column mapping. Not audited: only running the import changes records. Errors: not_found, names_needed,
 * columns_changed (submitted for another list); field column-<n>: column_twice; field dates: dates_unclear; field
 * therapist: therapist_unknown.
 */
export async function planImport(
  scope: Allowed<"clientImport.run">,
  { import: id, ...submitted }: PlanInput,
): Promise<Result<{ import: string }, PlanCode>> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    await lock(tx, scope, id);
    const draft = await importOf(scope, id, tx);
    if (!draft || draft.result) return refuse("not_found");
    const [header, ...lines] = draft.lines;
    if (submitted.columns.length !== header?.cells.length) return refuse("columns_changed");
    const twice = submitted.columns.findIndex(
      (column, i) => column !== null && !SHARED_COLUMNS.includes(column) && submitted.columns.indexOf(column) !== i,
    );
    if (twice >= 0) return refuse("invalid", { [`column-${twice}`]: "column_twice" });
    const holds = (column: ImportColumn) => submitted.columns.includes(column);
    if (!holds("fullName") && !(holds("firstName") && holds("lastName"))) return refuse("names_needed");
    if (
      submitted.therapist !== null &&
      (await tx.therapist.count({ where: { id: submitted.therapist, practiceId } })) === 0
    )
      return refuse("invalid", { therapist: "therapist_unknown" });
    const birth = submitted.columns.indexOf("birthDate");
    const order =
      submitted.dates ??
      (birth < 0 ? null : orderOfDates(lines.map(({ cells }) => cellText("birthDate", cells[birth] ?? ""))));
    if (order === "unclear") return refuse("invalid", { dates: "dates_unclear" });
    // Choices belong to the previous reading of each line, so a new mapping clears them.
    await tx.clientImport.updateMany({
      where: { id, practiceId },
      data: { plan: { ...submitted, dates: order }, chosen: {} },
    });
    return ok({ import: id });
  });
}

/** Serializes submissions: the second sees what the first has written. */
async function lock(tx: Tx, { practiceId, staffId }: PracticeScope, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM client_import WHERE id = ${id}::uuid AND practice_id = ${practiceId}::uuid AND staff_id = ${staffId}::uuid FOR UPDATE`;
}

/** Thousands of lines are compared with thousands of records in one transaction: seconds, more on a busy machine. */
const IMPORT_TIMEOUT_MS = 120_000;

/**
 * Stores the choices staff made on a page of the dry run and, with `then` "import", creates the clients in one
 * transaction. Takes the same lock as + New Client, so that the second of two imports finds the clients that the first
 * created. Lines that match a client added in the meantime are skipped as likely duplicates. Idempotent. Six
 * statements, regardless of the number of lines.
 */
export async function runImport(
  scope: Allowed<"clientImport.run">,
  input: RunInput,
): Promise<Result<{ import: string; done: boolean }, "not_found">> {
  const { practiceId } = scope;
  const { import: id } = input;
  return transaction(async (tx) => {
    if (input.then === "import")
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`clients.create:${practiceId}`}, 0))`;
    await lock(tx, scope, id);
    const draft = await importOf(scope, id, tx);
    if (draft?.result) return ok({ import: id, done: true });
    if (!draft?.plan) return refuse("not_found");
    const others = Object.entries(draft.chosen).filter(([line]) => !input.lines.includes(line));
    const chosen = Object.fromEntries([...others, ...Object.entries(input.chosen)]);
    if (input.then === "stay") {
      await tx.clientImport.updateMany({ where: { id, practiceId }, data: { chosen } });
      return ok({ import: id, done: false });
    }
    const verdicts = await verdictsOf(scope, { ...draft, plan: draft.plan, chosen }, tx);
    const created = new Map(
      verdicts.flatMap((verdict) =>
        verdict.kind === "create" ? [[verdict.line, { id: randomUUID(), ...verdict.values }] as const] : [],
      ),
    );
    await insert(tx, scope, [...created.values()]);
    await auditAll(
      tx,
      scope,
      "clients.import",
      [...created.values()].map((client) => `client:${client.id}`),
      { import: id },
    );
    // Replaces a reference to an earlier line by the client created from it.
    const named = (of: string | undefined) => (of && /^\d+$/.test(of) ? created.get(Number(of))?.id : of);
    const outcomes = verdicts
      .map((verdict) => importOutcome(verdict, created.get(verdict.line)?.id))
      .map(({ client, ...outcome }) => ({ ...outcome, ...(client && { client: named(client) ?? client }) }));
    await tx.clientImport.updateMany({
      where: { id, practiceId },
      data: { file: null, plan: Prisma.DbNull, chosen: {}, result: outcomes },
    });
    await audit(tx, scope, "importing.run", `import:${id}`, countKinds(outcomes));
    return ok({ import: id, done: true });
  }, IMPORT_TIMEOUT_MS);
}

async function insert(
  tx: Tx,
  { practiceId }: PracticeScope,
  clients: readonly (Values & { id: string })[],
): Promise<void> {
  if (clients.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO client (id, practice_id, first_name, last_name, email, phone, birth_date, locale, therapist_id, status, preferred_name, pronouns, address, emergency_contact)
    SELECT id, ${practiceId}::uuid, "firstName", "lastName", email, phone, "birthDate", language::"Locale", therapist, status::"ClientStatus", "preferredName", pronouns,
      address, "emergencyContact"
    FROM jsonb_to_recordset(${JSON.stringify(clients)}::jsonb)
      AS c (id uuid, "firstName" text, "lastName" text, email text, phone text, "birthDate" date, language text, therapist uuid, status text, "preferredName" text, pronouns text,
        address text, "emergencyContact" text)`;
}

/** Deletes an unfinished import, or the result of a finished one, before it expires. */
export async function discardImport(
  scope: Allowed<"clientImport.run">,
  { import: id }: { import: string },
): Promise<Result<undefined, "not_found">> {
  const { practiceId, staffId } = scope;
  return transaction(async (tx) => {
    const { count } = await tx.clientImport.deleteMany({
      where: { id, practiceId, staffId, expiresAt: { gt: scope.now } },
    });
    if (count === 0) return refuse("not_found");
    await audit(tx, scope, "importing.discard", `import:${id}`);
    return ok();
  });
}
