import { clientsSeenBy } from "@/lib/platform/access/row-filters";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { ClientContact } from "@/lib/platform/db/generated/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { AddContactInput, RemoveContactInput, SaveContactInput } from "./schema";

type Changed = { client: string };

/** Locks a client whom the viewer sees, and returns false if there is none: their contacts then change one at a time. */
async function lockSeen(tx: Tx, scope: Allowed<"clients.edit">, id: string): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${scope.practiceId}::uuid FOR NO KEY UPDATE`;
  return (await tx.client.count({ where: { id, ...clientsSeenBy(scope) } })) > 0;
}

function currentContact(
  tx: Tx,
  { practiceId }: Allowed<"clients.edit">,
  { contact, client }: { contact: string; client: string },
) {
  return tx.clientContact.findFirst({ where: { id: contact, clientId: client, practiceId, removedAt: null } });
}

const columnsOf = ({ language, ...fields }: Omit<AddContactInput, "key" | "client">) => ({
  ...fields,
  locale: language,
});

/** Adds a contact to a client's record. Idempotent by `key`. Errors: not_found. */
export async function addContact(
  scope: Allowed<"clients.edit">,
  { key: id, client: clientId, ...fields }: AddContactInput,
  now: Date,
): Promise<Result<Changed, "not_found">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    if (!(await lockSeen(tx, scope, clientId))) return refuse("not_found");
    const { count } = await tx.clientContact.createMany({
      data: { id, practiceId, clientId, ...columnsOf(fields), createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) {
      const again = await tx.clientContact.count({ where: { id, practiceId, clientId } });
      return again > 0 ? ok({ client: clientId }) : refuse("not_found");
    }
    await audit(tx, scope, "contacts.add", `client:${clientId}`, { contact: id });
    return ok({ client: clientId });
  });
}

/** Returns a contact's details as its form sends them. */
function formOf({
  firstName,
  lastName,
  relation,
  phone,
  email,
  locale,
  emergency,
  guardian,
  mayKnow,
  note,
}: ClientContact) {
  const person = { firstName, lastName, phone, email, language: locale };
  return { ...person, relation: relation as SaveContactInput["relation"], emergency, guardian, mayKnow, note };
}

/**
 * Saves what the sender changed of a contact. The audit entry names the fields, not their values. Errors: not_found;
 * changed_meanwhile.
 */
export async function saveContact(
  scope: Allowed<"clients.edit">,
  input: Edited<SaveContactInput>,
): Promise<Result<Changed, "not_found" | "changed_meanwhile">> {
  return transaction(async (tx) => {
    const seen = await lockSeen(tx, scope, input.client);
    const before = seen && (await currentContact(tx, scope, input));
    if (!before) return refuse("not_found");
    const edit = merged(input, formOf(before));
    if (!edit.ok) return edit;
    const { contact: id, client, ...fields } = edit.data;
    const after = columnsOf(fields);
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter((field) => after[field] !== before[field]);
    if (changed.length === 0) return ok({ client });
    await tx.clientContact.update({ where: { id }, data: after });
    await audit(tx, scope, "contacts.save", `client:${client}`, { contact: id, fields: changed });
    return ok({ client });
  });
}

/**
 * Removes a contact from the record; it stays as history. Its portal access and its invitations end in the same step,
 * which the sender must have been told. Errors: not_found; has_access, if they were not.
 */
export async function removeContact(
  scope: Allowed<"clients.edit">,
  { contact: id, client, access }: RemoveContactInput,
  now: Date,
): Promise<Result<Changed, "not_found" | "has_access">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    const seen = await lockSeen(tx, scope, client);
    if (!seen || !(await currentContact(tx, scope, { contact: id, client }))) return refuse("not_found");
    const grants = { practiceId, clientId: client, contactId: id, endedAt: null };
    if (!access && (await tx.grant.count({ where: grants })) > 0) return refuse("has_access");
    const ended = await tx.grant.updateMany({ where: grants, data: { endedAt: now } });
    await tx.portalInvitation.updateMany({
      where: { practiceId, contactId: id, acceptedAt: null, deletedAt: null },
      data: { deletedAt: now },
    });
    await tx.clientContact.update({ where: { id }, data: { removedAt: now } });
    await audit(tx, scope, ended.count > 0 ? "contacts.removeWithAccess" : "contacts.remove", `client:${client}`, {
      contact: id,
    });
    return ok({ client });
  });
}
