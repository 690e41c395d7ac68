import { z } from "zod";
import { seenAccounts } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { RejectionKind } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { changeWithin, undoWithin, type Changed } from "@/lib/sessions/sessions/commands";
import { afterUndo, UNDO_MS } from "@/lib/sessions/sessions/rules";
import { notAClientEmail } from "./emails";
import { isBlocked } from "@/lib/identity/blocked-addresses/queries";
import type { BlockInput, BringBackInput, NotAClientInput } from "./schema";

/** The codes of the refusals that `close` throws. */
const CLOSE_CODES = ["not_found", "already_associated", "not_yours", "changed_meanwhile"] as const;

type CloseCode = (typeof CLOSE_CODES)[number];

type RejectsAccounts = Allowed<"rejections.close" | "rejections.block">;

/** Ids of the rejections, for undo, and the number of cancelled sessions. */
export type Rejected = { rejection: string[]; sessions: number };

/**
 * Not a client: closes one or more accounts, all or none. Each account holder gets an email, their upcoming sessions
 * are cancelled, and the accounts can no longer sign in. All emails are held for the minute in which this can be
 * undone. Idempotent. Errors: not_found, already_associated, not_yours (a session with another therapist's client),
 * changed_meanwhile.
 */
export function notAClient(
  scope: Allowed<"rejections.close">,
  { accounts }: NotAClientInput,
  now: Date,
): Promise<Result<Rejected, CloseCode>> {
  return orRefused(CLOSE_CODES, () =>
    transaction(async (tx): Promise<Result<Rejected>> => {
      const done: Rejected = { rejection: [], sessions: 0 };
      for (const id of accounts) {
        await requireSeen(tx, scope, id);
        const { account, rejection, cancelled } = await close(tx, scope, id, { kind: "not_a_client", reason: "" }, now);
        done.rejection.push(rejection);
        done.sessions += cancelled;
        if (!account) continue;
        const mailbox = { recipient: account.emailRaw, locale: account.locale };
        const data = { accountId: id, sessions: cancelled };
        await queueEmails(tx, scope.practiceId, [notAClientEmail.to(mailbox, data, { notBefore: afterUndo(now) })]);
        await audit(tx, scope, "turnedAway.notAClient", `account:${id}`, { rejection, sessions: cancelled });
      }
      return ok(done);
    }),
  );
}

/**
 * Block: closes an account without an email, except for those about cancelled sessions. If its address was verified,
 * the address can no longer be used to book, verify or sign in: every other account of the address is closed in the
 * same way, except a client's, whose sign-ins end and whose sessions stay for staff to decide. Errors: as for
 * `notAClient`.
 */
export function block(
  scope: Allowed<"rejections.block">,
  { account: id, reason }: BlockInput,
  now: Date,
): Promise<Result<Rejected, CloseCode>> {
  return orRefused(CLOSE_CODES, () =>
    transaction(async (tx): Promise<Result<Rejected>> => {
      await requireSeen(tx, scope, id);
      const first = await blockOne(tx, scope, id, reason, now);
      const done: Rejected = { rejection: [first.rejection], sessions: first.cancelled };
      for (const other of await othersOf(tx, scope, id, first.since)) {
        if (other.client) {
          await endSignIns(tx, scope, other.id, now);
          continue;
        }
        const { rejection, cancelled } = await blockOne(tx, scope, other.id, reason, now);
        done.rejection.push(rejection);
        done.sessions += cancelled;
      }
      return ok(done);
    }),
  );
}

/** @throws Refusal not_found if the viewer does not see the account */
async function requireSeen(tx: Tx, scope: RejectsAccounts, id: string): Promise<void> {
  const [seen] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM portal_account a WHERE a.id = ${id}::uuid AND a.practice_id = ${scope.practiceId}::uuid AND ${seenAccounts(scope)}`;
  if (!seen) throw new Refusal(refuse("not_found"));
}

async function blockOne(tx: Tx, scope: RejectsAccounts, id: string, reason: string, now: Date): Promise<Closed> {
  const closed = await close(tx, scope, id, { kind: "blocked", reason }, now);
  const { account, rejection, cancelled } = closed;
  if (account)
    await audit(tx, scope, "turnedAway.block", `account:${id}`, {
      rejection,
      sessions: cancelled,
      address: account.verified,
    });
  return closed;
}

/** Returns the accounts that share a blocked address, and are open or were closed by the same block at `since`. */
function othersOf(tx: Tx, scope: RejectsAccounts, id: string, since: Date): Promise<{ id: string; client: boolean }[]> {
  return tx.$queryRaw<{ id: string; client: boolean }[]>`
    SELECT o.id, EXISTS (SELECT 1 FROM association x WHERE x.account_id = o.id AND x.undone_at IS NULL) AS client
    FROM turned_away b JOIN portal_account o ON o.practice_id = b.practice_id AND o.email = b.email AND o.id <> b.account_id
    WHERE b.practice_id = ${scope.practiceId}::uuid AND b.account_id = ${id}::uuid AND b.undone_at IS NULL
      AND (o.closed_at IS NULL OR EXISTS (
        SELECT 1 FROM turned_away c WHERE c.account_id = o.id AND c.kind = 'blocked' AND c.undone_at IS NULL AND c.created_at = ${since}))
    ORDER BY o.created_at, o.id`;
}

async function endSignIns(tx: Tx, { practiceId }: RejectsAccounts, id: string, now: Date): Promise<void> {
  await tx.portalAccount.updateMany({ where: { id, practiceId }, data: { signInVersion: { increment: 1 } } });
  await tx.signIn.deleteMany({ where: { accountId: id } });
  await tx.token.updateMany({
    where: { accountId: id, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

type Account = { email: string; emailRaw: string; locale: Locale; verified: boolean; closed: boolean };

/** `account` is null if it was closed before, `since` when it was closed. */
type Closed = { account: Account | null; rejection: string; cancelled: number; since: Date };

/**
 * Closes an account, once.
 * @throws Refusal with a code of CLOSE_CODES
 */
async function close(
  tx: Tx,
  scope: RejectsAccounts,
  id: string,
  { kind, reason }: { kind: RejectionKind; reason: string },
  now: Date,
): Promise<Closed> {
  const { practiceId, staffId } = scope;
  const [account] = await tx.$queryRaw<Account[]>`
    SELECT email, email_raw AS "emailRaw", locale, verified_at IS NOT NULL AS verified, closed_at IS NOT NULL AS closed FROM portal_account
    WHERE id = ${id}::uuid AND practice_id = ${practiceId}::uuid FOR UPDATE`;
  const before = await tx.rejection.findFirst({
    where: { practiceId, accountId: id, kind, undoneAt: null },
    select: { id: true, cancelled: true, createdAt: true },
  });
  if (before)
    return {
      account: null,
      rejection: before.id,
      cancelled: versions.parse(before.cancelled).length,
      since: before.createdAt,
    };
  if (!account || account.closed) throw new Refusal(refuse("not_found"));
  if ((await tx.grant.count({ where: { practiceId, accountId: id, endedAt: null } })) > 0)
    throw new Refusal(refuse("already_associated"));
  // Must precede closing: cancellation emails go to the address of an open account.
  const cancelled = await cancelAhead(tx, scope, id, now);
  await tx.portalAccount.updateMany({ where: { id, practiceId }, data: { closedAt: now } });
  await endSignIns(tx, scope, id, now);
  const email = kind === "blocked" && account.verified ? account.email : null;
  const row = await tx.rejection.create({
    data: { practiceId, accountId: id, kind, email, reason, cancelled, byStaffId: staffId, createdAt: now },
    select: { id: true },
  });
  return { account, rejection: row.id, cancelled: cancelled.length, since: now };
}

const versions = z.array(z.object({ session: z.uuid(), sequence: z.int() }));

/**
 * Cancels the account's booked sessions and declines its requests, unless they have begun.
 * @throws Refusal with a code of `changeWithin`
 */
async function cancelAhead(tx: Tx, scope: RejectsAccounts, accountId: string, now: Date): Promise<Changed[]> {
  const ahead = await tx.session.findMany({
    where: { practiceId: scope.practiceId, accountId, status: { in: ["booked", "requested"] }, startsAt: { gt: now } },
    orderBy: { startsAt: "asc" },
    select: { id: true, sequence: true, status: true },
  });
  const cancelled: Changed[] = [];
  for (const { id: session, sequence, status } of ahead) {
    const done = await changeWithin(
      tx,
      scope,
      { session, sequence, to: status === "requested" ? "declined" : "cancelled" },
      now,
    );
    if (!done.ok) throw new Refusal(done);
    cancelled.push(done.data);
  }
  return cancelled;
}

/** `sessions`: number booked again; `gone`: number that stay cancelled. */
export type BroughtBack = { accounts: number; sessions: number; gone: number };

/**
 * Reopens accounts. Within the minute of undo, and for the staff member who closed them, their sessions are booked
 * again too, unless one of the times is taken: then they stay cancelled. Idempotent. Errors: not_found;
 * email_has_account (another account with the address has been verified), email_blocked.
 */
export async function bringBack(
  scope: RejectsAccounts,
  kind: RejectionKind,
  { rejection }: BringBackInput,
  now: Date,
): Promise<Result<BroughtBack, "not_found" | "email_has_account" | "email_blocked">> {
  const all = (withSessions: boolean) =>
    orRefused(["not_found", "email_blocked"], () =>
      transaction(async (tx): Promise<Result<BroughtBack>> => {
        const done: BroughtBack = { accounts: 0, sessions: 0, gone: 0 };
        for (const id of rejection) await reopen(tx, scope, { kind, id, withSessions }, done, now);
        return ok(done);
      }),
    ).catch((error: unknown) => {
      const constraint = violatedConstraint(error);
      if (constraint === "portal_account_verified_email") return refuse("email_has_account");
      if (constraint === "session_no_overlap" || constraint === "session_one_unverified") return null;
      throw error;
    });
  return (await all(true)) ?? (await all(false)) ?? refuse("not_found");
}

type Which = { kind: RejectionKind; id: string; withSessions: boolean };

/** @throws Refusal not_found, email_blocked */
async function reopen(
  tx: Tx,
  scope: RejectsAccounts,
  { kind, id, withSessions }: Which,
  done: BroughtBack,
  now: Date,
): Promise<void> {
  const { practiceId } = scope;
  const row = await tx.rejection.findFirst({
    where: { id, practiceId, kind },
    include: { account: { select: { email: true } } },
  });
  if (!row) throw new Refusal(refuse("not_found"));
  await requireSeen(tx, scope, row.accountId);
  const { count } = await tx.rejection.updateMany({
    where: { id, practiceId, undoneAt: null },
    data: { undoneAt: now },
  });
  if (count === 0) return;
  const { accountId, account } = row;
  if (await isBlocked(tx, practiceId, account.email)) throw new Refusal(refuse("email_blocked"));
  await tx.portalAccount.updateMany({ where: { id: accountId, practiceId }, data: { closedAt: null } });
  const cancelled = versions.parse(row.cancelled);
  const soon = withSessions && row.byStaffId === scope.staffId && now.getTime() - row.createdAt.getTime() <= UNDO_MS;
  let again = 0;
  for (const one of soon ? cancelled : []) if ((await undoWithin(tx, scope, one, now)).ok) again += 1;
  done.accounts += 1;
  done.sessions += again;
  done.gone += cancelled.length - again;
  await audit(tx, scope, kind === "blocked" ? "turnedAway.unblock" : "turnedAway.bringBack", `account:${accountId}`, {
    rejection: id,
    sessions: again,
  });
}
