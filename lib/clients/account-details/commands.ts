import { hashPassword } from "@/lib/platform/access/passwords";
import { clientsSeenBy, seenClients } from "@/lib/platform/access/row-filters";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { accountLinked } from "@/lib/accounts/sign-up/emails";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { voidLinks } from "@/lib/identity/password-reset/commands";
import { temporaryUntil } from "@/lib/identity/password/rules";
import { needsConfirmation } from "@/lib/clients/prospects/rules";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { isBlocked } from "@/lib/identity/blocked-addresses/queries";
import type { SaveInput } from "./schema";

/** The saved account, never with the password. `locale` is the client's language. */
export type Saved = { account: string; email: string; locale: Locale; created: boolean };

/** The verified account that already uses the address. `client` is null if it is not linked to one. */
export type AddressTaken = { account: string; client: { id: string; name: string } | null };

/**
 * Client Portal Settings > Save (A1): creates an account for the address and links it to the client, or sets a new
 * password for the account that is already linked, which ends its sign-ins. A password set by staff does not verify the
 * address; it works for 72 hours and must be changed at the first sign-in (security row 9). Saving twice creates one
 * account. Errors: not_found, email_blocked; email_has_account, email_other_client (details: AddressTaken, unless
 * the viewer does not see that client): the address has a verified account that is not this client's.
 */
export async function savePortalSettings(
  scope: Allowed<"accountDetails.save">,
  input: SaveInput,
  now: Date,
): Promise<Result<Saved, "not_found" | "email_blocked" | "email_has_account" | "email_other_client">> {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const client = await lockClient(tx, scope, input.client);
    if (!client) return refuse("not_found");
    if (await isBlocked(tx, scope.practiceId, input.email.canonical)) return refuse("email_blocked");
    const accounts = await lockAccounts(tx, scope, input.email.canonical);
    const verified = accounts.filter((account) => account.verified);
    const own = (verified.length > 0 ? verified : accounts).find(({ clientId }) => clientId === client.id);
    const [taken] = verified;
    if (taken && !own) {
      if (taken.clientId && !taken.seen) return refuse("email_other_client");
      const other = taken.clientId ? { id: taken.clientId, name: `${taken.firstName} ${taken.lastName}`.trim() } : null;
      const details: AddressTaken = { account: taken.id, client: other };
      return refuse(other ? "email_other_client" : "email_has_account", undefined, details);
    }
    const secret = { passwordHash, temporaryUntil: temporaryUntil(now) };
    const id = own
      ? await renew(tx, scope, own.id, secret, now)
      : await make(tx, scope, client, { ...secret, email: input.email }, now);
    return ok({ account: id, email: input.email.raw, locale: client.locale, created: !own });
  });
}

type LockedClient = {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  birthDate: Date | null;
  locale: Locale;
};

// Serializes concurrent saves: the second finds the account created by the first.
async function lockClient(tx: Tx, scope: PracticeScope, id: string): Promise<LockedClient | null> {
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${scope.practiceId}::uuid FOR NO KEY UPDATE`;
  return tx.client.findFirst({ where: { id, ...clientsSeenBy(scope) } });
}

type Account = {
  id: string;
  verified: boolean;
  clientId: string | null;
  /** The viewer sees that client. */
  seen: boolean;
  firstName: string | null;
  lastName: string | null;
};

/** Locks and returns the open accounts of an address, one row per linked client. */
function lockAccounts(tx: Tx, scope: PracticeScope, email: string): Promise<Account[]> {
  return tx.$queryRaw<Account[]>`
    SELECT a.id, a.verified_at IS NOT NULL AS verified, c.id AS "clientId", ${seenClients(scope)} AS seen, c.first_name AS "firstName", c.last_name AS "lastName"
    FROM portal_account a
    LEFT JOIN association x ON x.account_id = a.id AND x.undone_at IS NULL
    LEFT JOIN client c ON c.id = x.client_id
    WHERE a.practice_id = ${scope.practiceId}::uuid AND a.email = ${email} AND a.closed_at IS NULL
    ORDER BY a.verified_at IS NULL, a.created_at, a.id, x.created_at FOR NO KEY UPDATE OF a`;
}

type Secret = { passwordHash: string; temporaryUntil: Date };

async function renew(tx: Tx, scope: PracticeScope, id: string, secret: Secret, now: Date): Promise<string> {
  await tx.portalAccount.updateMany({
    where: { id, practiceId: scope.practiceId },
    data: { ...secret, signInVersion: { increment: 1 } },
  });
  await voidLinks(tx, { accountId: id }, now);
  await audit(tx, scope, "accountDetails.password", `account:${id}`);
  return id;
}

async function make(
  tx: Tx,
  scope: PracticeScope,
  client: LockedClient,
  { email, ...secret }: Secret & { email: SaveInput["email"] },
  now: Date,
): Promise<string> {
  const { practiceId } = scope;
  const { firstName, lastName, phone, birthDate, locale } = client;
  const { id } = await tx.portalAccount.create({
    data: {
      practiceId,
      email: email.canonical,
      emailRaw: email.raw,
      firstName,
      lastName,
      phone: phone ?? "",
      birthDate,
      locale,
      origin: "staff",
      createdAt: now,
      ...secret,
    },
    select: { id: true },
  });
  const ids = { accountId: id, clientId: client.id };
  await tx.grant.create({
    data: { ...ids, practiceId, origin: "credentials", byStaffId: scope.staffId, createdAt: now },
  });
  // Security row 1: another address than the one on file gains access to the client's sessions, so notify the one on
  // file.
  if (client.email && needsConfirmation({ email: email.canonical }, client)) {
    await queueEmails(tx, practiceId, [accountLinked.to({ recipient: client.email, locale }, ids)]);
  }
  await audit(tx, scope, "accountDetails.create", `account:${id}`, { client: client.id });
  return id;
}
