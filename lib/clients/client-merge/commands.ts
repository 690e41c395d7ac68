import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { confirms } from "@/lib/clients/prospects/rules";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { pairOf } from "./queries";
import { canUndoMerge, looksDifferent, MERGED_COLUMNS, MERGE_FIELDS, type RecordedPerson } from "./rules";
import type { MergeInput, UnmergeInput } from "./schema";

/**
 * Ids stored with a merge for its undo. `stayed`: sessions of moved accounts that were the survivor's already.
 * `created`: links made by Create Client. `ended`: links that the merge ended. `email`: queued emails.
 */
type Moved = {
  session: string[];
  stayed: string[];
  association: string[];
  created: string[];
  ended: string[];
  closed: string[];
  email: string[];
};

/**
 * Merges two records in one transaction: the chosen fields, everything that belonged to the duplicate (`gone`), and the
 * ticked accounts. The other accounts are unlinked, and closed unless they act for another client. Idempotent. Errors:
 * not_found, same_client, changed_meanwhile (since both were shown); field confirmation: confirmation_needed (the two look
 * like different people, and the confirmation is not the duplicate's last name).
 */
export async function mergeClients(
  scope: Allowed<"clientMerge.merge">,
  input: MergeInput,
  now: Date,
): Promise<
  Result<{ client: string }, "not_found" | "same_client" | "changed_meanwhile" | "invalid" | "confirmation_needed">
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
    const [before, after] = [pick(mine, written), pick(other, written)];
    await write(tx, scope, kept, after);
    const moved = await move(tx, scope, input, now);
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
      columns: written,
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

async function move(tx: Tx, scope: PracticeScope, { kept, gone, keep }: MergeInput, now: Date): Promise<Moved> {
  const { practiceId } = scope;
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const stayed = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM session s WHERE s.practice_id = ${practiceId}::uuid AND s.client_id = ${kept}::uuid AND s.account_id IN (
      SELECT account_id FROM association WHERE practice_id = ${practiceId}::uuid AND client_id = ${gone}::uuid)`;
  const session = ids(
    await tx.session.updateManyAndReturn({
      where: { practiceId, clientId: gone },
      data: { clientId: kept },
      select: { id: true },
    }),
  );
  // An account linked to both keeps one link; one that was not ticked keeps none.
  const links = await tx.association.findMany({
    where: { practiceId, clientId: { in: [kept, gone] }, undoneAt: null, account: { closedAt: null } },
    select: { id: true, accountId: true, clientId: true },
  });
  const linkedToBoth = (link: (typeof links)[number]) =>
    link.clientId === gone &&
    links.some(({ accountId, clientId }) => accountId === link.accountId && clientId === kept);
  const ended = ids(links.filter((link) => !keep.includes(link.accountId) || linkedToBoth(link)));
  await tx.association.updateMany({ where: { practiceId, id: { in: ended } }, data: { undoneAt: now } });
  const created = ids(
    await tx.association.findMany({ where: { practiceId, clientId: gone, createdClient: true }, select: { id: true } }),
  );
  // Create Client did not create the surviving record: undoing that must not remove it.
  const association = ids(
    await tx.association.updateManyAndReturn({
      where: { practiceId, clientId: gone },
      data: { clientId: kept, createdClient: false },
      select: { id: true },
    }),
  );
  const left = links.filter(({ accountId }) => !keep.includes(accountId)).map(({ accountId }) => accountId);
  const closed = ids(
    await tx.portalAccount.updateManyAndReturn({
      where: { practiceId, id: { in: left }, closedAt: null, associations: { none: { undoneAt: null } } },
      data: { closedAt: now, signInVersion: { increment: 1 } },
      select: { id: true },
    }),
  );
  await tx.token.updateMany({
    where: { accountId: { in: closed }, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const email = await tx.$queryRaw<{ id: string }[]>`
    UPDATE message SET data = jsonb_set(data, '{clientId}', to_jsonb(${kept}::text))
    WHERE practice_id = ${practiceId}::uuid AND status = 'queued' AND data->>'clientId' = ${gone} RETURNING id`;
  return { session, stayed: ids(stayed), association, created, ended, closed, email: ids(email) };
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
      Moved,
    ];
    const columns = Prisma.join(Object.keys(other).map(named));
    await tx.$executeRaw`INSERT INTO client (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::client, ${JSON.stringify(other)}::jsonb)`;
    await write(
      tx,
      scope,
      kept,
      pick(
        before,
        Object.keys(before).filter((column) => row.row[column] === after[column]),
      ),
    );
    const sessions = await moveBack(tx, scope, { kept, gone, createdAt }, moved);
    await tx.clientMerge.updateMany({ where, data: { undoneAt: now } });
    await audit(tx, scope, "clients.unmerge", `client:${kept}`, { gone, sessions });
    await audit(tx, scope, "clients.unmerge", `client:${gone}`, { kept, sessions });
    return ok({ kept, client: gone });
  });
}

type Undone = { kept: string; gone: string; createdAt: Date };

async function moveBack(
  tx: Tx,
  { practiceId }: PracticeScope,
  { kept, gone, createdAt }: Undone,
  { session, stayed, association, created, ended, closed, email }: Moved,
): Promise<number> {
  for (const id of closed) {
    // A handful at most: the accounts that staff did not tick.
    await tx.$executeRaw`
      UPDATE portal_account a SET closed_at = NULL WHERE a.id = ${id}::uuid AND a.practice_id = ${practiceId}::uuid AND a.closed_at = ${createdAt}
        AND (a.verified_at IS NULL OR NOT EXISTS (SELECT 1 FROM portal_account o WHERE o.practice_id = a.practice_id AND o.email = a.email AND o.id <> a.id AND o.verified_at IS NOT NULL AND o.closed_at IS NULL))`;
  }
  await tx.association.updateMany({
    where: { practiceId, id: { in: association }, clientId: kept },
    data: { clientId: gone },
  });
  await tx.association.updateMany({ where: { practiceId, id: { in: created } }, data: { createdClient: true } });
  // A link that staff have made in the meantime replaces the one that was ended.
  await tx.$executeRaw`
    UPDATE association x SET undone_at = NULL FROM portal_account a
    WHERE x.practice_id = ${practiceId}::uuid AND x.id = ANY (${ended}::uuid[]) AND x.undone_at = ${createdAt} AND a.id = x.account_id AND a.closed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM association o WHERE o.account_id = x.account_id AND o.undone_at IS NULL AND (o.client_id = x.client_id OR o.created_at > ${createdAt}))`;
  await tx.$executeRaw`
    UPDATE message SET data = jsonb_set(data, '{clientId}', to_jsonb(${gone}::text))
    WHERE practice_id = ${practiceId}::uuid AND id = ANY (${email}::uuid[]) AND status = 'queued' AND data->>'clientId' = ${kept}`;
  // A session follows its account's link as it stands now, except where the merge's record says otherwise.
  const linked = (client: string, since = new Date(0)) =>
    Prisma.sql`EXISTS (SELECT 1 FROM association l WHERE l.account_id = s.account_id AND l.client_id = ${client}::uuid AND l.undone_at IS NULL AND l.created_at > ${since})`;
  return tx.$executeRaw`
    UPDATE session s SET client_id = ${gone}::uuid WHERE s.practice_id = ${practiceId}::uuid AND s.client_id = ${kept}::uuid AND CASE
      WHEN ${linked(gone)} AND ${linked(kept)} THEN s.id = ANY (${session}::uuid[])
      WHEN ${linked(gone)} THEN s.id <> ALL (${stayed}::uuid[])
      WHEN ${linked(kept, createdAt)} THEN false
      ELSE s.id = ANY (${session}::uuid[]) END`;
}
