import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { therapists } from "@/lib/practice/staff/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { parseCsv, type CsvLine } from "@/lib/platform/csv/parse";
import { db, type Tx } from "@/lib/platform/db/client";
import { likely, type Likely } from "@/lib/clients/duplicates/queries";
import { matcher, type Candidate } from "@/lib/clients/duplicates/rules";
import { fromHeadings, LIST_LIMITS } from "@/lib/clients/import-columns/rules";
import { decide, identityOf, readLines, type LineVerdict } from "./rules";
import { chosen, plan, result, type ImportOutcome, type ImportPlan } from "./schema";

/** An import in progress. `lines`: header first; empty once the import is done. */
export type Draft = {
  id: string;
  lines: CsvLine[];
  plan: ImportPlan | null;
  chosen: Record<string, string>;
  result: ImportOutcome[] | null;
  expiresAt: Date;
};

/** Returns the viewer's own import; null if it is someone else's or has expired. */
export async function importOf(scope: Allowed<"clientImport.run">, id: string, tx: Tx = db()): Promise<Draft | null> {
  const row = await tx.clientImport.findFirst({
    where: { id, practiceId: scope.practiceId, staffId: scope.staffId, expiresAt: { gt: scope.now } },
  });
  if (!row) return null;
  const parsed = row.file === null ? null : parseCsv(row.file, LIST_LIMITS);
  return {
    id: row.id,
    lines: parsed && "lines" in parsed ? fromHeadings(parsed.lines) : [],
    plan: plan.nullable().parse(row.plan),
    chosen: chosen.parse(row.chosen),
    result: result.nullable().parse(row.result),
    expiresAt: row.expiresAt,
  };
}

/** Returns the viewer's imports that are unfinished or whose result is still available, newest first. */
export function ownImports(scope: Allowed<"clientImport.run">) {
  return db().$queryRaw<{ id: string; createdAt: Date; done: boolean }[]>`
    SELECT id, created_at AS "createdAt", file IS NULL AS done FROM client_import
    WHERE practice_id = ${scope.practiceId}::uuid AND staff_id = ${scope.staffId}::uuid AND expires_at > ${scope.now} ORDER BY created_at DESC LIMIT 10`;
}

/** Dry run: returns the current verdict for each line. Three queries, regardless of the number of lines. */
export async function verdictsOf(
  scope: Allowed<"clientImport.run">,
  draft: Draft & { plan: ImportPlan },
  tx: Tx = db(),
): Promise<LineVerdict[]> {
  const readings = readLines(
    draft.lines,
    draft.plan,
    await therapists(scope, tx),
    scope.now.toISOString().slice(0, 10),
  );
  const good = readings.flatMap((reading) =>
    "values" in reading ? [{ line: reading.line, person: identityOf(reading.values) }] : [],
  );
  const people = good.map(({ person }) => person);
  const [here, before] = [await likely(scope, people, tx), await mergedAway(scope, tx)];
  const match = matcher(before);
  const names = new Map(before.map((client) => [client.id, fullName(client)]));
  const mergedMatches = (i: number): Likely[] =>
    match(people[i] as (typeof people)[number]).map((one) => ({ ...one, name: names.get(one.clientId) ?? "" }));
  return decide(
    readings,
    new Map(good.map(({ line }, i) => [line, [...(here[i] ?? []), ...(before.length > 0 ? mergedMatches(i) : [])]])),
    draft.chosen,
  );
}

/**
 * Returns records merged into another one, so that a client listed under a merged record's name is not imported again.
 */
function mergedAway(scope: PracticeScope, tx: Tx): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    SELECT g.id, g.first_name AS "firstName", g.last_name AS "lastName", g.email, g.phone, g.birth_date AS "birthDate", g.locale, g.therapist_id AS "therapistId"
    FROM client_merge m, jsonb_to_record(m.gone) AS g (id text, first_name text, last_name text, email text, phone text, birth_date text, locale text, therapist_id text)
    WHERE m.practice_id = ${scope.practiceId}::uuid AND m.undone_at IS NULL`;
}

/** Returns the current names of these clients. */
export async function namesOf(
  scope: Allowed<"clientImport.run">,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = await db().$queryRaw<{ id: string; firstName: string; lastName: string }[]>`
    SELECT id, first_name AS "firstName", last_name AS "lastName" FROM client WHERE practice_id = ${scope.practiceId}::uuid AND id = ANY (${[...ids]}::uuid[])`;
  return new Map(found.map((client) => [client.id, fullName(client)]));
}
