import type { Allowed } from "@/lib/platform/access/scopes";
import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { FOLLOWING_TABLES } from "./rules";

/**
 * Ids stored with a merge for its undo. `stayed`: sessions of moved accounts that were the survivor's already.
 * `created`: links made by Create Client. `ended`: links that the merge ended. `email`: queued emails. `following`: by
 * table. `therapists`: assigned to the duplicate; `assigned`: those of them who are new to the survivor. The last three
 * are missing in merges made before there were such rows.
 */
export type MovedRows = {
  session: string[];
  stayed: string[];
  association: string[];
  created: string[];
  ended: string[];
  closed: string[];
  email: string[];
  following?: Record<string, string[]>;
  therapists?: string[];
  assigned?: string[];
};

/** The two clients, and the ids of the accounts that stay. */
type Merging = { kept: string; gone: string; keep: readonly string[] };

/**
 * Moves everything of the duplicate to the survivor, ends the links of the accounts that are not kept, and closes those
 * among them that act for nobody else. Requires both clients' locks and their accounts'.
 */
export async function moveRows(
  tx: Tx,
  scope: Allowed<"clientMerge.merge">,
  { kept, gone, keep }: Merging,
  now: Date,
): Promise<MovedRows> {
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
  const links = await tx.grant.findMany({
    where: { practiceId, clientId: { in: [kept, gone] }, endedAt: null, account: { closedAt: null } },
    select: { id: true, accountId: true, clientId: true },
  });
  const linkedToBoth = (link: (typeof links)[number]) =>
    link.clientId === gone &&
    links.some(({ accountId, clientId }) => accountId === link.accountId && clientId === kept);
  const ended = ids(links.filter((link) => !keep.includes(link.accountId) || linkedToBoth(link)));
  await tx.grant.updateMany({ where: { practiceId, id: { in: ended } }, data: { endedAt: now } });
  const created = ids(
    await tx.grant.findMany({ where: { practiceId, clientId: gone, createdClient: true }, select: { id: true } }),
  );
  // Create Client did not create the surviving record: undoing that must not remove it.
  const association = ids(
    await tx.grant.updateManyAndReturn({
      where: { practiceId, clientId: gone },
      data: { clientId: kept, createdClient: false },
      select: { id: true },
    }),
  );
  const left = links.filter(({ accountId }) => !keep.includes(accountId)).map(({ accountId }) => accountId);
  const closed = ids(
    await tx.portalAccount.updateManyAndReturn({
      where: { practiceId, id: { in: left }, closedAt: null, grants: { none: { endedAt: null } } },
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
  const following = await follow(tx, practiceId, gone, kept);
  const assignment = await assign(tx, practiceId, gone, kept);
  return {
    session,
    stayed: ids(stayed),
    association,
    created,
    ended,
    closed,
    email: ids(email),
    following,
    ...assignment,
  };
}

/** Moves the rows of the tables that need no more than that, of these ids if given; returns the ids by table. */
async function follow(
  tx: Tx,
  practiceId: string,
  from: string,
  to: string,
  only?: MovedRows["following"],
): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  for (const table of FOLLOWING_TABLES) {
    const among = only ? Prisma.sql`AND id = ANY (${only[table] ?? []}::uuid[])` : Prisma.empty;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      UPDATE ${Prisma.raw(table)} SET client_id = ${to}::uuid WHERE practice_id = ${practiceId}::uuid AND client_id = ${from}::uuid ${among} RETURNING id`;
    moved[table] = rows.map(({ id }) => id);
  }
  return moved;
}

/** Assigns the duplicate's therapists, its primary one included, to the survivor. */
async function assign(
  tx: Tx,
  practiceId: string,
  gone: string,
  kept: string,
): Promise<{ therapists: string[]; assigned: string[] }> {
  const also = await tx.clientTherapist.findMany({ where: { practiceId, clientId: gone } });
  const assigned = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO client_therapist (practice_id, client_id, therapist_id)
    SELECT k.practice_id, k.id, t.id FROM client k, (
      SELECT therapist_id AS id FROM client_therapist WHERE client_id = ${gone}::uuid
      UNION SELECT therapist_id FROM client WHERE id = ${gone}::uuid AND therapist_id IS NOT NULL) t
    WHERE k.id = ${kept}::uuid AND k.practice_id = ${practiceId}::uuid AND t.id IS DISTINCT FROM k.therapist_id
    ON CONFLICT DO NOTHING RETURNING therapist_id AS id`;
  return { therapists: also.map(({ therapistId }) => therapistId), assigned: assigned.map(({ id }) => id) };
}

type Undone = { kept: string; gone: string; createdAt: Date };

/** Moves back what a merge moved, and what has followed it since; returns the number of sessions. */
export async function moveRowsBack(
  tx: Tx,
  { practiceId }: Allowed<"clientMerge.merge">,
  { kept, gone, createdAt }: Undone,
  { session, stayed, association, created, ended, closed, email, following, therapists = [], assigned = [] }: MovedRows,
): Promise<number> {
  if (following) await follow(tx, practiceId, kept, gone, following);
  await tx.clientTherapist.deleteMany({ where: { practiceId, clientId: kept, therapistId: { in: assigned } } });
  await tx.clientTherapist.createMany({
    data: therapists.map((therapistId) => ({ practiceId, clientId: gone, therapistId })),
  });
  for (const id of closed) {
    // A handful at most: the accounts that staff did not tick.
    await tx.$executeRaw`
      UPDATE portal_account a SET closed_at = NULL WHERE a.id = ${id}::uuid AND a.practice_id = ${practiceId}::uuid AND a.closed_at = ${createdAt}
        AND (a.verified_at IS NULL OR NOT EXISTS (SELECT 1 FROM portal_account o WHERE o.practice_id = a.practice_id AND o.email = a.email AND o.id <> a.id AND o.verified_at IS NOT NULL AND o.closed_at IS NULL))`;
  }
  await tx.grant.updateMany({
    where: { practiceId, id: { in: association }, clientId: kept },
    data: { clientId: gone },
  });
  await tx.grant.updateMany({ where: { practiceId, id: { in: created } }, data: { createdClient: true } });
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
