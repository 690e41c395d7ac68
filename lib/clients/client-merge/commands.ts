import { isDeepStrictEqual } from "node:util";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { hasName } from "@/lib/platform/input/names";
import { moveRows, moveRowsBack, type MovedRows } from "@/lib/clients/client-rows/commands";
import { confirms } from "@/lib/clients/prospects/rules";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { pairOf } from "./queries";
import { canUndoMerge, inherited, looksDifferent, MERGED_COLUMNS, MERGE_FIELDS, type RecordedPerson } from "./rules";
import type { MergeInput, UnmergeInput } from "./schema";

/**
 * Merges two records in one transaction: the chosen fields, everything that belonged to the duplicate (`gone`), and the
 * ticked accounts. The other accounts are unlinked, and closed unless they act for another client. Idempotent. Errors:
 * not_found, same_client, changed_meanwhile (since both were shown); field confirmation: confirmation_needed (the two look
 * like different people, and the confirmation is not the duplicate's last name); firstName: name_needed (neither name was chosen).
 */
export async function mergeClients(
  scope: Allowed<"clientMerge.merge">,
  input: MergeInput,
  now: Date,
): Promise<
  Result<
    { client: string },
    "not_found" | "same_client" | "changed_meanwhile" | "invalid" | "confirmation_needed" | "name_needed"
  >
> {
  const { practiceId } = scope;
  const { kept, gone } = input;
  if (kept === gone) return refuse("same_client");
  return transaction(async (tx) => {
    await lock(tx, scope, [kept, gone]);
    const pair = await pairOf(scope, [kept, gone], tx);
    if (!pair) {
      const done = await tx.clientMerge.findFirst({
        where: { practiceId, keptId: kept, goneId: gone, undoneAt: null },
        select: { id: true },
      });
      return done ? ok({ client: kept }) : refuse("not_found");
    }
    if (pair.seen !== input.seen) return refuse("changed_meanwhile");
    const [mine, other] = [pair.rows[kept] as Prisma.JsonObject, pair.rows[gone] as Prisma.JsonObject];
    const [survivor, duplicate] = [identityOf(mine), identityOf(other)];
    if (looksDifferent(survivor, duplicate) && !confirms(input.confirmation, duplicate))
      return refuse("invalid", { confirmation: "confirmation_needed" });
    const columns = [
      ...MERGE_FIELDS.filter((field) => input[field] === "gone").map((field) => MERGED_COLUMNS[field]),
      ...(earlier(other, mine) ? ["created_at"] : []),
    ];
    const written = columns.filter((column) => mine[column] !== other[column]);
    const after = { ...pick(other, written), ...inherited(mine, other) };
    if (!hasName(identityOf({ ...mine, ...after } as Prisma.JsonObject)))
      return refuse("invalid", { firstName: "name_needed" });
    const before = pick(mine, Object.keys(after));
    await write(tx, scope, kept, after);
    const moved = await moveRows(tx, scope, input, now);
    await tx.client.deleteMany({ where: { id: gone, practiceId } });
    await tx.clientMerge.create({
      data: {
        practiceId,
        keptId: kept,
        goneId: gone,
        byStaffId: scope.staffId,
        gone: other as Prisma.InputJsonObject,
        before,
        after,
        moved,
        createdAt: now,
      },
    });
    await audit(tx, scope, "clients.merge", `client:${kept}`, {
      gone,
      columns: Object.keys(after),
      sessions: moved.session.length,
      ended: moved.ended.length,
      closed: moved.closed.length,
    });
    await audit(tx, scope, "clients.mergedAway", `client:${gone}`, { kept });
    return ok({ client: kept });
  });
}

/** Locks the accounts of these clients, then the clients: the same order as a booking. */
async function lock(tx: Tx, { practiceId }: PracticeScope, clients: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM portal_account WHERE practice_id = ${practiceId}::uuid
      AND id IN (SELECT account_id FROM association WHERE practice_id = ${practiceId}::uuid AND client_id = ANY (${[...clients]}::uuid[])) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ANY (${[...clients]}::uuid[]) AND practice_id = ${practiceId}::uuid ORDER BY id FOR UPDATE`;
}

const earlier = (a: Prisma.JsonObject, b: Prisma.JsonObject) =>
  Date.parse(String(a.created_at)) < Date.parse(String(b.created_at));

function pick(row: Prisma.JsonObject, columns: readonly string[]): Record<string, Prisma.InputJsonValue | null> {
  return Object.fromEntries(columns.map((column) => [column, (row[column] ?? null) as Prisma.InputJsonValue | null]));
}

/** Updates some columns of a client from the JSON in which PostgreSQL wrote them. */
async function write(
  tx: Tx,
  { practiceId }: PracticeScope,
  id: string,
  values: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(values);
  if (columns.length === 0) return;
  const set = Prisma.join(columns.map((column) => Prisma.sql`${named(column)} = v.${named(column)}`));
  await tx.$executeRaw`UPDATE client c SET ${set} FROM jsonb_populate_record(NULL::client, ${JSON.stringify(values)}::jsonb) v WHERE c.id = ${id}::uuid AND c.practice_id = ${practiceId}::uuid`;
}

// Column names come from our own table, through a row written by the database.
function named(column: string): Prisma.Sql {
  if (!/^[a-z_]+$/.test(column)) throw new Error(`${column} is no column of a client.`);
  return Prisma.raw(`"${column}"`);
}

/** Returns what identifies the person of a client's row. */
function identityOf(row: Prisma.JsonObject): RecordedPerson {
  const text = (column: string) => (row[column] as string | null) ?? null;
  const [firstName, lastName] = [text("first_name") ?? "", text("last_name") ?? ""];
  return { firstName, lastName, email: text("email"), phone: text("phone"), birthDate: text("birth_date") };
}

/**
 * Undoes a merge within 30 days: restores the duplicate with everything that came from it, by the merge's own record,
 * and whatever its accounts have booked since. Other later changes stay with the survivor, including fields edited
 * since, and so does an account that staff have since linked to it, with its sessions. An account stays closed if
 * another account has verified its address in the meantime. Idempotent. Errors: not_found, undo_too_late,
 * undo_newer_first (a later merge into the same record, or of it into another).
 */
export async function unmergeClients(
  scope: Allowed<"clientMerge.merge">,
  input: UnmergeInput,
  now: Date,
): Promise<Result<{ kept: string; client: string }, "not_found" | "undo_too_late" | "undo_newer_first">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    const where = { id: input.merge, practiceId };
    const found = await tx.clientMerge.findFirst({ where, select: { keptId: true } });
    if (!found) return refuse("not_found");
    await lock(tx, scope, [found.keptId]);
    const merge = await tx.clientMerge.findFirstOrThrow({ where });
    const { keptId: kept, goneId: gone, createdAt } = merge;
    if (merge.undoneAt) return ok({ kept, client: gone });
    if (!canUndoMerge(merge, now)) return refuse("undo_too_late");
    const [row] = await tx.$queryRaw<
      { row: Prisma.JsonObject }[]
    >`SELECT to_jsonb(c) AS row FROM client c WHERE id = ${kept}::uuid AND practice_id = ${practiceId}::uuid`;
    const newer = await tx.clientMerge.count({
      where: { practiceId, keptId: kept, undoneAt: null, createdAt: { gt: createdAt } },
    });
    if (!row || newer > 0) return refuse("undo_newer_first");
    const [before, after, other, moved] = [merge.before, merge.after, merge.gone, merge.moved] as [
      Prisma.JsonObject,
      Prisma.JsonObject,
      Prisma.JsonObject,
      MovedRows,
    ];
    const columns = Prisma.join(Object.keys(other).map(named));
    await tx.$executeRaw`INSERT INTO client (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::client, ${JSON.stringify(other)}::jsonb)`;
    await write(
      tx,
      scope,
      kept,
      pick(
        before,
        Object.keys(before).filter((column) => isDeepStrictEqual(row.row[column], after[column])),
      ),
    );
    const sessions = await moveRowsBack(tx, scope, { kept, gone, createdAt }, moved);
    await tx.clientMerge.updateMany({ where, data: { undoneAt: now } });
    await audit(tx, scope, "clients.unmerge", `client:${kept}`, { gone, sessions });
    await audit(tx, scope, "clients.unmerge", `client:${gone}`, { kept, sessions });
    return ok({ kept, client: gone });
  });
}
