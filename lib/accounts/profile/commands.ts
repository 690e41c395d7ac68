import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed, PortalScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { hasName } from "@/lib/platform/input/names";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { formerly, inStep, type ClientProfile } from "./rules";
import type { ProfileInput } from "./schema";

/**
 * Saves what the sender changed of the "About you" details in the client's record, or in the account if it has no client. The audit log keeps the
 * previous values; saving without a change writes nothing. Errors: signed_out.
 */
export function saveOwnProfile(
  scope: Allowed<"portal.account">,
  input: Edited<ProfileInput>,
): Promise<Result<undefined, "signed_out" | "changed_meanwhile" | "name_needed">> {
  const { practiceId, accountId } = scope;
  return transaction(async (tx) => {
    const [account] = await tx.$queryRaw<ClientProfile[]>`
      SELECT first_name AS "firstName", last_name AS "lastName", phone, birth_date AS "birthDate" FROM portal_account
      WHERE id = ${accountId}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
    if (!account) return refuse("signed_out");
    const record = await lockRecord(tx, scope);
    const before = record ?? account;
    const edit = merged(input, inputOf(before));
    if (!edit.ok) return edit;
    const { firstName, lastName, phone, birthDate } = edit.data;
    if (!hasName(edit.data)) return refuse("changed_meanwhile", { firstName: "name_needed" });
    const after = { firstName, lastName, phone, birthDate: birthDate === null ? null : new Date(birthDate) };
    const was = formerly(before, after);
    if (Object.keys(was).length === 0) return ok();
    if (record) await tx.client.updateMany({ where: { id: record.id, practiceId }, data: after });
    const own = inStep(account, before, after);
    await tx.portalAccount.updateMany({
      where: { id: accountId, practiceId },
      data: { ...own, phone: own.phone ?? "" },
    });
    await audit(tx, scope, "profile.edit", record ? `client:${record.id}` : `account:${accountId}`, {
      fields: Object.keys(was),
      was,
    });
    return ok();
  });
}

/** Returns the details as their form sends them. */
function inputOf({ firstName, lastName, phone, birthDate }: ClientProfile) {
  return { firstName, lastName, phone: phone || null, birthDate: birthDate?.toISOString().slice(0, 10) ?? null };
}

// Reads the association again: staff may have undone it since the viewer was read.
async function lockRecord(tx: Tx, scope: PortalScope): Promise<(ClientProfile & { id: string }) | null> {
  const [record] = await tx.$queryRaw<(ClientProfile & { id: string })[]>`
    SELECT c.id, c.first_name AS "firstName", c.last_name AS "lastName", c.phone, c.birth_date AS "birthDate"
    FROM association a JOIN client c ON c.id = a.client_id AND c.practice_id = a.practice_id
    WHERE a.account_id = ${scope.accountId}::uuid AND a.practice_id = ${scope.practiceId}::uuid AND a.undone_at IS NULL
      AND c.id = ${ownClientId(scope)}::uuid FOR NO KEY UPDATE OF c`;
  return record ?? null;
}
