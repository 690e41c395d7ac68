import { may } from "@/lib/platform/access/may";
import { seenAccounts } from "@/lib/platform/access/row-filters";
import type { Allowed, PracticeScope, SystemScope } from "@/lib/platform/access/scopes";
import { searchWords } from "@/lib/clients/clients/rules";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { RejectionKind } from "@/lib/platform/db/generated/enums";
import { alike, literally, type Likeness } from "@/lib/platform/db/likeness";
import { pageOf, type Page } from "@/lib/platform/db/pages";

/** An account closed by staff. `at`: when; `by`: by whom. */
export type RejectionRow = {
  id: string;
  kind: RejectionKind;
  /** null if the viewer may not block. */
  reason: string | null;
  at: Date;
  by: string;
  /** The address is blocked, not only the account. */
  address: boolean;
  firstName: string;
  lastName: string;
  emailRaw: string;
  phone: string;
};

const REJECTIONS_PER_PAGE = 50;

export type RejectionFilters = { q: string; after: string | null; before: string | null };

/**
 * Returns one page of rejected accounts, latest first. Keyset paging as in the client list: one query, plus one to
 * locate the position, plus one if a search has no exact match.
 */
export async function rejectionsPage(
  scope: Allowed<"prospects.read">,
  { q, after, before }: RejectionFilters,
): Promise<Page<RejectionRow> & { alike: boolean }> {
  const words = searchWords(q);
  if (words.length === 0 && q) return { rows: [], previous: null, next: null, alike: false };
  const cursor = after ?? before;
  const place =
    cursor &&
    (await db().rejection.findFirst({ where: { id: cursor, practiceId: scope.practiceId }, select: { id: true } }));
  const back = Boolean(place) && !after;
  const account = Prisma.sql`a`;
  const beyond = place
    ? [
        Prisma.sql`(t.created_at, t.id) ${back ? Prisma.sql`>` : Prisma.sql`<`} (SELECT created_at, id FROM turned_away WHERE id = ${place.id}::uuid)`,
      ]
    : [];
  const found = await rowsOf(
    scope,
    [...(words.length > 0 ? [literally(account, words)] : []), ...beyond.map((condition) => ({ condition }))],
    back,
  );
  if (found.length > 0 || words.length === 0 || place)
    return { ...pageOf(found, REJECTIONS_PER_PAGE, { from: Boolean(place), back }), alike: false };
  const near = await rowsOf(scope, [alike(account, words)], false);
  return { rows: near.slice(0, REJECTIONS_PER_PAGE), previous: null, next: null, alike: near.length > 0 };
}

function rowsOf(scope: PracticeScope, conditions: readonly Likeness[], back: boolean): Promise<RejectionRow[]> {
  const direction = back ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const nearest = conditions.flatMap(({ likeness }) => (likeness ? [Prisma.sql`${likeness} DESC`] : []));
  return db().$queryRaw<RejectionRow[]>`
    SELECT t.id, t.kind, CASE WHEN ${may(scope, "rejections.block")} THEN t.reason END AS reason, t.created_at AS at, concat_ws(' ', s.first_name, s.last_name) AS by,
      t.email IS NOT NULL AS address, a.first_name AS "firstName", a.last_name AS "lastName", a.email_raw AS "emailRaw", a.phone
    FROM turned_away t JOIN portal_account a ON a.id = t.account_id LEFT JOIN staff s ON s.id = t.by_staff_id AND s.practice_id = t.practice_id
    WHERE ${Prisma.join([Prisma.sql`t.practice_id = ${scope.practiceId}::uuid AND t.undone_at IS NULL`, seenAccounts(scope), ...conditions.map(({ condition }) => condition)], " AND ")}
    ORDER BY ${Prisma.join([...nearest, Prisma.sql`t.created_at ${direction}`, Prisma.sql`t.id ${direction}`])} LIMIT ${REJECTIONS_PER_PAGE + 1}`;
}

/** Returns the name used to address a rejected person; null once their account is open again. */
export function notAClientAccount(
  _scope: SystemScope,
  practiceId: string,
  accountId: string,
): Promise<{ firstName: string } | null> {
  return db().portalAccount.findFirst({
    where: { id: accountId, practiceId, rejections: { some: { kind: "not_a_client", undoneAt: null } } },
    select: { firstName: true },
  });
}
