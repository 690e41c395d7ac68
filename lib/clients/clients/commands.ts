import { clientsSeenBy } from "@/lib/platform/access/row-filters";
import { assignedBy } from "@/lib/platform/access/rows";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit, auditAll } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { likely, type Likely } from "@/lib/clients/duplicates/queries";
import type { Client } from "@/lib/platform/db/generated/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { hasName } from "@/lib/platform/input/names";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { sameName } from "./rules";
import type { CreateInput, EditInput, StatusInput } from "./schema";

/**
 * + New Client. Idempotent by `key`. Errors: likely_duplicate (details: Likely), unless `different` names that match as
 * a different person; form_used; field therapist: therapist_unknown.
 */
export async function createClient(
  scope: Allowed<"clients.create">,
  input: CreateInput,
): Promise<Result<{ client: string }, "likely_duplicate" | "form_used" | "invalid" | "therapist_unknown">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    // Serializes creation within a practice, so that the second of two concurrent forms for one person gets the
    // warning.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`clients.create:${practiceId}`}, 0))`;
    const again = await tx.client.findUnique({
      where: { id: input.key },
      select: { practiceId: true, firstName: true, lastName: true },
    });
    if (again)
      return again.practiceId === practiceId && sameName(again, input)
        ? ok({ client: input.key })
        : refuse("form_used");
    if (!(await knowsTherapist(tx, scope, input.therapist)))
      return refuse("invalid", { therapist: "therapist_unknown" });
    const alike = await duplicateOf(tx, scope, input);
    if (alike && alike.clientId !== input.different) return refuse("likely_duplicate", undefined, alike);
    const therapistId = assignedBy(scope, input.therapist);
    await tx.client.create({ data: { id: input.key, practiceId, ...fieldsOf(input), therapistId } });
    await audit(tx, scope, "clients.create", `client:${input.key}`, alike ? { alike: alike.clientId } : {});
    return ok({ client: input.key });
  });
}

async function duplicateOf(
  tx: Tx,
  scope: Allowed<"clients.create">,
  { language, therapist, ...person }: CreateInput,
): Promise<Likely | null> {
  const [matches] = await likely(scope, [{ ...person, locale: language, therapistId: therapist }], tx);
  return matches?.[0] ?? null;
}

async function knowsTherapist(tx: Tx, scope: PracticeScope, id: string | null): Promise<boolean> {
  return (
    id === null ||
    (await tx.therapist.findFirst({ where: { id, practiceId: scope.practiceId }, select: { id: true } })) !== null
  );
}

function fieldsOf({
  firstName,
  lastName,
  email,
  phone,
  birthDate,
  language,
  therapist,
}: Omit<CreateInput, "key" | "different">) {
  return {
    firstName,
    lastName,
    email,
    phone,
    birthDate: birthDate === null ? null : new Date(birthDate),
    locale: language,
    therapistId: therapist,
  };
}

/** Returns a record's details as its form sends them. */
function inputOf({ firstName, lastName, email, phone, birthDate, locale, therapistId, ...more }: Client) {
  const { status, preferredName, pronouns, address, emergencyContact, note } = more;
  const date = birthDate?.toISOString().slice(0, 10) ?? null;
  const person = { firstName, lastName, email, phone, birthDate: date, language: locale, therapist: therapistId };
  return { ...person, status, preferredName, pronouns, address, emergencyContact, note };
}

/**
 * Contact Info > Edit. Writes only the fields that the sender changed. The audit entry names them, not their values.
 * Errors: not_found; changed_meanwhile; field therapist: therapist_unknown.
 */
export async function editClient(
  scope: Allowed<"clients.edit">,
  input: Edited<EditInput>,
): Promise<
  Result<{ client: string }, "not_found" | "invalid" | "therapist_unknown" | "changed_meanwhile" | "name_needed">
> {
  const { practiceId } = scope;
  const { client: id } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${id}::uuid AND practice_id = ${practiceId}::uuid FOR NO KEY UPDATE`;
    const before = await tx.client.findFirst({ where: { id, ...clientsSeenBy(scope) } });
    if (!before) return refuse("not_found");
    const edit = merged(input, inputOf(before));
    if (!edit.ok) return edit;
    if (!hasName(edit.data)) return refuse("changed_meanwhile", { firstName: "name_needed" });
    if (!(await knowsTherapist(tx, scope, edit.data.therapist)))
      return refuse("invalid", { therapist: "therapist_unknown" });
    const { status, preferredName, pronouns, address, emergencyContact, note } = edit.data;
    const after = { ...fieldsOf(edit.data), status, preferredName, pronouns, address, emergencyContact, note };
    const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
      (field) => String(after[field]) !== String(before[field]),
    );
    if (changed.length === 0) return ok({ client: id });
    await tx.client.updateMany({ where: { id, practiceId }, data: after });
    await audit(tx, scope, "clients.edit", `client:${id}`, { fields: changed });
    return ok({ client: id });
  });
}

/**
 * Changes the status of the clients ticked in the list. Clients whom the viewer does not see, and those that have the
 * status already, are left out of the count.
 */
export async function setClientStatus(
  scope: Allowed<"clients.edit">,
  { status, clients }: StatusInput,
): Promise<Result<{ changed: number; status: StatusInput["status"] }>> {
  return transaction(async (tx) => {
    const changed = await tx.client.updateManyAndReturn({
      where: { ...clientsSeenBy(scope), id: { in: clients }, status: { not: status } },
      data: { status },
      select: { id: true },
    });
    await auditAll(
      tx,
      scope,
      "clients.status",
      changed.map(({ id }) => `client:${id}`),
      { status },
    );
    return ok({ changed: changed.length, status });
  });
}
