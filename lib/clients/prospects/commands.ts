import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { accountLinked } from "@/lib/accounts/sign-up/emails";
import { keepsSession } from "@/lib/accounts/sign-up/queries";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import { canUndo, confirms, needsConfirmation, tellsAddressOnFile } from "./rules";
import type { AssociateInput, CreateClientInput, UndoAssociationInput, VerifyInput } from "./schema";

/**
 * Staff vouch for the address of one or more accounts; all of them or none. Verifying again changes nothing.
 * Codes: not_found; email_blocked; email_has_account (another account of that address is verified already).
 */
export async function verifyProspects(
  scope: Allowed<"prospects.verify">,
  input: VerifyInput,
  now: Date,
): Promise<Result<{ verified: number }, "not_found" | "email_blocked" | "email_has_account">> {
  const all = () =>
    transaction(async (tx): Promise<Result<{ verified: number }>> => {
      let verified = 0;
      for (const id of input.accounts) verified += await verify(tx, scope, id, now);
      return ok({ verified });
    });
  return orRefused(["not_found", "email_blocked", "email_has_account"], all).catch((error: unknown) => {
    // Somebody verified the same address between our look and our write.
    if (violatedConstraint(error) === "portal_account_verified_email") return refuse("email_has_account");
    throw error;
  });
}

/** The number of accounts that this verified: 0 where it was done before. */
async function verify(tx: Tx, scope: PracticeScope, id: string, now: Date): Promise<number> {
  const { practiceId } = scope;
  const account = await lockAccount(tx, scope, id);
  if (!account) throw new Refusal(refuse("not_found"));
  if (account.verified) return 0;
  if (account.blocked) throw new Refusal(refuse("email_blocked"));
  const same = { practiceId, email: account.email, verifiedAt: { not: null }, closedAt: null };
  if (await tx.portalAccount.findFirst({ where: same, select: { id: true } }))
    throw new Refusal(refuse("email_has_account"));
  await tx.portalAccount.updateMany({
    where: { id, practiceId },
    data: { verifiedAt: now, verifiedById: scope.staffId },
  });
  await tx.session.updateMany({
    where: { practiceId, accountId: id, unverifiedHold: true },
    data: { unverifiedHold: false },
  });
  await audit(tx, scope, "prospects.verify", `account:${id}`);
  return 1;
}

type LinkCode = "not_found" | "email_blocked" | "already_associated" | "invalid";

/**
 * Creates the client from the Add Client window and ties the account to it, with its sessions, in one transaction.
 * Sent twice, it answers as the first time. Codes: not_found, email_blocked, already_associated; field therapist: therapist_unknown.
 */
export async function createClientFromProspect(
  scope: Allowed<"prospects.createClient">,
  input: CreateClientInput,
  now: Date,
): Promise<Result<Associated, LinkCode | "therapist_unknown">> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, scope, input.account, keepsSession(now));
    if (!account) return refuse("not_found");
    if (account.blocked) return refuse("email_blocked");
    const { firstName, lastName, email, phone } = input;
    const tied = await activeTie(tx, scope, account.id);
    if (tied) {
      const same = { id: tied.client, practiceId: scope.practiceId, firstName, lastName, email };
      const again = tied.createdClient && (await tx.client.findFirst({ where: same, select: { id: true } }));
      return again ? ok(tied) : refuse("already_associated");
    }
    if (
      input.therapist &&
      !(await tx.therapist.findFirst({
        where: { id: input.therapist, practiceId: scope.practiceId },
        select: { id: true },
      }))
    ) {
      return refuse("invalid", { therapist: "therapist_unknown" });
    }
    const client = await tx.client.create({
      data: {
        practiceId: scope.practiceId,
        firstName,
        lastName,
        email,
        phone,
        birthDate: input.birthDate === null ? null : new Date(input.birthDate),
        locale: input.language,
        therapistId: input.therapist,
      },
    });
    await audit(tx, scope, "clients.create", `client:${client.id}`, { account: account.id });
    return ok(await tie(tx, scope, { account, client, createdClient: true }, now));
  });
}

/**
 * Ties the account to a client of the list and moves its sessions there. Sent twice, it answers as the first time.
 * Codes: not_found, email_blocked, already_associated; field confirmation: confirmation_needed (the email on file is another one and
 * the words do not match: the client's last name).
 */
export async function associateProspect(
  scope: Allowed<"prospects.associate">,
  input: AssociateInput,
  now: Date,
): Promise<Result<Associated, LinkCode | "confirmation_needed">> {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, scope, input.account, keepsSession(now));
    if (!account) return refuse("not_found");
    if (account.blocked) return refuse("email_blocked");
    const tied = await activeTie(tx, scope, account.id);
    if (tied) return tied.client === input.client ? ok(tied) : refuse("already_associated");
    // Whoever merges this client away is waited for: then there is none.
    await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${input.client}::uuid AND practice_id = ${scope.practiceId}::uuid FOR KEY SHARE`;
    const client = await tx.client.findFirst({ where: { id: input.client, practiceId: scope.practiceId } });
    if (!client) return refuse("not_found");
    const differs = needsConfirmation(account, client);
    if (differs && !confirms(input.confirmation, client))
      return refuse("invalid", { confirmation: "confirmation_needed" });
    return ok(await tie(tx, scope, { account, client, createdClient: false }, now));
  });
}

type Account = {
  id: string;
  email: string;
  verified: boolean;
  /** Its address is blocked here: unblocked first, then it is anybody's. */
  blocked: boolean;
};

/**
 * The account, nobody else touching it until the transaction ends; null for a foreign one and for a closed one, unless
 * `closed` says which of these too.
 */
async function lockAccount(
  tx: Tx,
  scope: PracticeScope,
  id: string,
  closed = Prisma.sql`false`,
): Promise<Account | null> {
  const [account] = await tx.$queryRaw<Account[]>`
    SELECT a.id, a.email, a.verified_at IS NOT NULL AS verified, ${blocked(Prisma.sql`a.practice_id`, Prisma.sql`a.email`)} AS blocked
    FROM portal_account a WHERE a.id = ${id}::uuid AND a.practice_id = ${scope.practiceId}::uuid AND (a.closed_at IS NULL OR ${closed}) FOR UPDATE OF a`;
  return account ?? null;
}

/** What Create Client and Associate answer: the ids of the association and of the client. */
export type Associated = { association: string; client: string };

async function activeTie(
  tx: Tx,
  scope: PracticeScope,
  accountId: string,
): Promise<(Associated & { createdClient: boolean }) | null> {
  const where = { practiceId: scope.practiceId, accountId, undoneAt: null };
  const found = await tx.association.findFirst({ where, select: { id: true, clientId: true, createdClient: true } });
  return found?.clientId ? { association: found.id, client: found.clientId, createdClient: found.createdClient } : null;
}

type TiedClient = { id: string; email: string | null; locale: Locale };

/** Under the lock of the account: the association, the sessions, the note to the address on file, the audit. */
async function tie(
  tx: Tx,
  scope: PracticeScope,
  { account, client, createdClient }: { account: Account; client: TiedClient; createdClient: boolean },
  now: Date,
): Promise<Associated> {
  const { practiceId } = scope;
  const ids = { accountId: account.id, clientId: client.id };
  const association = await tx.association.create({
    data: { ...ids, practiceId, createdClient, byStaffId: scope.staffId, createdAt: now },
  });
  const moved = await tx.session.updateMany({
    where: { practiceId, accountId: account.id, clientId: null },
    data: { clientId: client.id },
  });
  if (!createdClient && tellsAddressOnFile(account, client)) {
    const mailbox = { recipient: client.email, locale: client.locale };
    await queueEmails(tx, practiceId, [accountLinked.to(mailbox, ids)]);
  }
  await audit(tx, scope, "prospects.associate", `account:${account.id}`, {
    client: client.id,
    created: createdClient,
    sessions: moved.count,
  });
  return { association: association.id, client: client.id };
}

export type Undone = { client: "kept" | "removed"; firstName: string; lastName: string };

/**
 * Takes back Associate or Create Client within 30 days: the account is a prospect again and its sessions are tied to
 * nobody. A client that Create Client made goes too, unless something else hangs on it. Undoing twice changes nothing
 * more. Codes: not_found, undo_too_late.
 */
export async function undoAssociation(
  scope: Allowed<"prospects.associate">,
  input: UndoAssociationInput,
  now: Date,
): Promise<Result<Undone, "not_found" | "undo_too_late">> {
  return transaction(async (tx) => {
    const where = { id: input.association, practiceId: scope.practiceId };
    const found = await tx.association.findFirst({ where, select: { accountId: true } });
    if (!found || !(await lockAccount(tx, scope, found.accountId, Prisma.sql`true`))) return refuse("not_found");
    // Read again under the lock of the account, which everything that changes an association takes first.
    const association = await tx.association.findFirst({ where, include: { client: true, account: true } });
    if (!association) return refuse("not_found");
    const { client, account, accountId } = association;
    const { firstName, lastName } = account;
    if (association.undoneAt) return ok({ client: client ? "kept" : "removed", firstName, lastName });
    if (!canUndo(association, now)) return refuse("undo_too_late");
    await tx.association.updateMany({ where: { ...where, undoneAt: null }, data: { undoneAt: now } });
    const { count } = await tx.session.updateMany({
      where: { practiceId: scope.practiceId, accountId, clientId: association.clientId },
      data: { clientId: null },
    });
    const removed = association.createdClient && client !== null && (await removeIfAlone(tx, scope, client.id));
    await audit(tx, scope, "prospects.undo", `account:${accountId}`, {
      client: association.clientId,
      sessions: count,
      removed,
    });
    return ok({ client: removed ? "removed" : "kept", firstName, lastName });
  });
}

async function removeIfAlone(tx: Tx, scope: PracticeScope, id: string): Promise<boolean> {
  const where = { practiceId: scope.practiceId, clientId: id };
  // Whoever ties something to the client meanwhile waits for this lock, and then finds no client.
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${scope.practiceId}::uuid FOR UPDATE`;
  const others =
    (await tx.session.count({ where })) + (await tx.association.count({ where: { ...where, undoneAt: null } }));
  const merged = await tx.clientMerge.count({ where: { practiceId: scope.practiceId, keptId: id, undoneAt: null } });
  if (others + merged > 0) return false;
  await tx.client.deleteMany({ where: { id, practiceId: scope.practiceId } });
  await audit(tx, scope, "clients.remove", `client:${id}`);
  return true;
}
