import { clientsSeenBy, seenAccounts } from "@/lib/platform/access/row-filters";
import { assignedBy } from "@/lib/platform/access/rows";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { accountLinked } from "@/lib/accounts/sign-up/emails";
import { keepsSession } from "@/lib/accounts/sign-up/queries";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { reactivateClient } from "@/lib/sessions/reactivation/commands";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { blocked } from "@/lib/identity/blocked-addresses/queries";
import { canUndo, confirms, needsConfirmation, tellsAddressOnFile } from "./rules";
import type { AssociateInput, CreateClientInput, UndoAssociationInput, VerifyInput } from "./schema";

/**
 * Marks the email addresses of one or more accounts as verified by staff; all or none. Idempotent. Errors: not_found;
 * email_blocked; email_has_account (another account with that address is already verified).
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
    // Another account with the same address was verified between our read and our write.
    if (violatedConstraint(error) === "portal_account_verified_email") return refuse("email_has_account");
    throw error;
  });
}

/** Returns the number of accounts verified: 0 if already verified. */
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
 * Creates the client from the Add Client window and links the account, with its sessions, in one transaction.
 * Idempotent. Errors: not_found, email_blocked, already_associated; field therapist: therapist_unknown.
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
    const linked = await activeLink(tx, scope, account.id);
    if (linked) {
      const same = { id: linked.client, practiceId: scope.practiceId, firstName, lastName, email };
      const again = linked.createdClient && (await tx.client.findFirst({ where: same, select: { id: true } }));
      return again ? ok(linked) : refuse("already_associated");
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
        therapistId: assignedBy(scope, input.therapist),
      },
    });
    await audit(tx, scope, "clients.create", `client:${client.id}`, { account: account.id });
    return ok(await link(tx, scope, { account, client, createdClient: true }, now));
  });
}

/**
 * Links the account to an existing client and moves its sessions there. Idempotent. Errors: not_found, email_blocked,
 * already_associated; field confirmation: confirmation_needed (the email on file differs, and the confirmation is not
 * the client's last name).
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
    const linked = await activeLink(tx, scope, account.id);
    if (linked) return linked.client === input.client ? ok(linked) : refuse("already_associated");
    // Waits for a concurrent merge of this client, after which it no longer exists.
    await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${input.client}::uuid AND practice_id = ${scope.practiceId}::uuid FOR KEY SHARE`;
    const client = await tx.client.findFirst({ where: { id: input.client, ...clientsSeenBy(scope) } });
    if (!client) return refuse("not_found");
    const differs = needsConfirmation(account, client);
    if (differs && !confirms(input.confirmation, client))
      return refuse("invalid", { confirmation: "confirmation_needed" });
    return ok(await link(tx, scope, { account, client, createdClient: false }, now));
  });
}

type Account = {
  id: string;
  email: string;
  verified: boolean;
  /** The address is blocked at this practice; it must be unblocked before the account can be used. */
  blocked: boolean;
};

/**
 * Locks the account until the transaction ends. Returns null for one that the viewer does not see, and for a closed one
 * unless `closed` selects it.
 */
async function lockAccount(
  tx: Tx,
  scope: PracticeScope,
  id: string,
  closed = Prisma.sql`false`,
): Promise<Account | null> {
  const [account] = await tx.$queryRaw<Account[]>`
    SELECT a.id, a.email, a.verified_at IS NOT NULL AS verified, ${blocked(Prisma.sql`a.practice_id`, Prisma.sql`a.email`)} AS blocked
    FROM portal_account a WHERE a.id = ${id}::uuid AND a.practice_id = ${scope.practiceId}::uuid AND ${seenAccounts(scope)} AND (a.closed_at IS NULL OR ${closed}) FOR UPDATE OF a`;
  return account ?? null;
}

/** Result of Create Client and Associate: ids of the association and of the client. */
export type Associated = { association: string; client: string };

async function activeLink(
  tx: Tx,
  scope: PracticeScope,
  accountId: string,
): Promise<(Associated & { createdClient: boolean }) | null> {
  const where = { practiceId: scope.practiceId, accountId, endedAt: null };
  const found = await tx.grant.findFirst({ where, select: { id: true, clientId: true, createdClient: true } });
  return found?.clientId ? { association: found.id, client: found.clientId, createdClient: found.createdClient } : null;
}

type LinkedClient = { id: string; email: string | null; locale: Locale };

/**
 * Creates the association, moves the sessions, notifies the address on file and audits. Requires the account's lock.
 */
async function link(
  tx: Tx,
  scope: PracticeScope,
  { account, client, createdClient }: { account: Account; client: LinkedClient; createdClient: boolean },
  now: Date,
): Promise<Associated> {
  const { practiceId } = scope;
  const ids = { accountId: account.id, clientId: client.id };
  const association = await tx.grant.create({
    data: {
      ...ids,
      practiceId,
      origin: createdClient ? "created" : "associated",
      createdClient,
      byStaffId: scope.staffId,
      createdAt: now,
    },
  });
  const moved = await tx.session.updateMany({
    where: { practiceId, accountId: account.id, clientId: null },
    data: { clientId: client.id },
  });
  await reactivateClient(tx, scope, client.id);
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
 * Undoes Associate or Create Client within 30 days: the account becomes a prospect again and its sessions belong to no
 * client. A client made by Create Client is deleted unless something else refers to it. Idempotent. Errors: not_found,
 * undo_too_late.
 */
export async function undoAssociation(
  scope: Allowed<"prospects.associate">,
  input: UndoAssociationInput,
  now: Date,
): Promise<Result<Undone, "not_found" | "undo_too_late">> {
  return transaction(async (tx) => {
    const where = { id: input.association, practiceId: scope.practiceId };
    const found = await tx.grant.findFirst({ where, select: { accountId: true } });
    if (!found || !(await lockAccount(tx, scope, found.accountId, Prisma.sql`true`))) return refuse("not_found");
    // Read again under the account's lock, which every change to an association takes first.
    const association = await tx.grant.findFirst({ where, include: { client: true, account: true } });
    if (!association) return refuse("not_found");
    const { client, account, accountId } = association;
    const { firstName, lastName } = account;
    if (association.endedAt) return ok({ client: client ? "kept" : "removed", firstName, lastName });
    if (!canUndo(association, now)) return refuse("undo_too_late");
    await tx.grant.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: now } });
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
  // A concurrent link to the client waits for this lock, and then finds no client.
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${scope.practiceId}::uuid FOR UPDATE`;
  const others = (await tx.session.count({ where })) + (await tx.grant.count({ where: { ...where, endedAt: null } }));
  const merged = await tx.clientMerge.count({ where: { practiceId: scope.practiceId, keptId: id, undoneAt: null } });
  if (others + merged > 0) return false;
  await tx.client.deleteMany({ where: { id, practiceId: scope.practiceId } });
  await audit(tx, scope, "clients.remove", `client:${id}`);
  return true;
}
