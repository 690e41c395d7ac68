import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { changesOf } from "@/lib/platform/audit/changes";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { lockPractice } from "@/lib/practice/practices/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import type { ServiceFields } from "./schema";

/** Runs one change of the services at a time, under the practice's lock. Bookings in progress check the list again. */
function change<Code extends string>(
  scope: Allowed<"services.edit">,
  work: (tx: Tx) => Promise<Result<undefined, Code>>,
): Promise<Result<undefined, Code | "not_found">> {
  return orRefused(["not_found"], () =>
    transaction(async (tx) => {
      await lockPractice(tx, scope);
      const result = await work(tx);
      if (result.ok)
        await tx.therapist.updateMany({
          where: { practiceId: scope.practiceId },
          data: { availabilityVersion: { increment: 1 } },
        });
      return result;
    }),
  );
}

function rowOf({ price, before, after, ...fields }: Omit<ServiceFields, "therapists">) {
  return { ...fields, priceCents: price, bufferBefore: before, bufferAfter: after };
}

/** Returns a service as its form sends it. */
function inputOf<T extends { priceCents: number; bufferBefore: number; bufferAfter: number }>(row: T) {
  const { priceCents: price, bufferBefore: before, bufferAfter: after, ...fields } = row;
  return { ...fields, price, before, after };
}

/**
 * Adds a service at the end of the list. Idempotent by `key`. Errors: not_found if a therapist, or the key, belongs to
 * another practice.
 */
export function createService(
  scope: Allowed<"services.edit">,
  { key: id, therapists, ...input }: ServiceFields & { key: string },
): Promise<Result<undefined, "not_found">> {
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const last = await tx.service.aggregate({ where: { practiceId }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    const { count } = await tx.service.createMany({
      data: { id, practiceId, position, ...rowOf(input) },
      skipDuplicates: true,
    });
    if (count === 0) return (await tx.service.count({ where: { id, practiceId } })) > 0 ? ok() : refuse("not_found");
    await setTherapists(tx, practiceId, id, therapists);
    await audit(tx, scope, "services.create", `service:${id}`, { ...rowOf(input), therapists });
    return ok();
  });
}

/**
 * Saves what the sender changed of a service. Booked sessions keep their length, price and buffers. Errors: not_found,
 * changed_meanwhile.
 */
export function saveService(
  scope: Allowed<"services.edit">,
  input: Edited<ServiceFields & { service: string }>,
): Promise<Result<undefined, "not_found" | "invalid" | "places_needed" | "changed_meanwhile">> {
  const { service: id } = input;
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const found = await tx.service.findFirst({
      where: { id, practiceId },
      omit: { id: true, practiceId: true },
      include: { therapists: { select: { therapistId: true } } },
    });
    if (!found) return refuse("not_found");
    const { therapists: given, ...row } = found;
    const before = { ...row, therapists: given.map(({ therapistId }) => therapistId) };
    const edit = merged(input, inputOf(before), ["therapists", "places"]);
    if (!edit.ok) return edit;
    const { service: _, therapists, ...fields } = edit.data;
    if (fields.places.length === 0) return refuse("invalid", { places: "places_needed" });
    await tx.service.update({ where: { id }, data: rowOf(fields) });
    await setTherapists(tx, practiceId, id, therapists);
    const changes = changesOf(
      { ...before, therapists: before.therapists.sort() },
      { ...rowOf(fields), therapists: [...therapists].sort() },
    );
    if (Object.keys(changes).length > 0) await audit(tx, scope, "services.save", `service:${id}`, changes);
    return ok();
  });
}

/** @throws Refusal not_found if one of the therapists is not of this practice */
async function setTherapists(
  tx: Tx,
  practiceId: string,
  serviceId: string,
  therapists: readonly string[],
): Promise<void> {
  const known = await tx.therapist.count({ where: { practiceId, id: { in: [...therapists] } } });
  if (known !== new Set(therapists).size) throw new Refusal(refuse("not_found"));
  // Therapists who gave it before keep their choice of locations.
  await tx.therapistService.deleteMany({ where: { practiceId, serviceId, therapistId: { notIn: [...therapists] } } });
  await tx.therapistService.createMany({
    data: therapists.map((therapistId) => ({ practiceId, serviceId, therapistId })),
    skipDuplicates: true,
  });
}

/** Moves an active service one position up or down; does nothing at either end. */
export function moveService(
  scope: Allowed<"services.edit">,
  { service: id, to }: { service: string; to: "up" | "down" },
): Promise<Result<undefined, "not_found">> {
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const list = await tx.service.findMany({
      where: { practiceId, active: true },
      orderBy: [{ position: "asc" }, { nameEn: "asc" }],
      select: { id: true },
    });
    const from = list.findIndex((one) => one.id === id);
    if (from < 0) return refuse("not_found");
    const at = from + (to === "up" ? -1 : 1);
    if (at < 0 || at >= list.length) return ok();
    const [moved] = list.splice(from, 1);
    list.splice(at, 0, moved!);
    for (const [position, one] of list.entries())
      await tx.service.update({ where: { id: one.id }, data: { position } });
    await audit(tx, scope, "services.move", `service:${id}`, { position: { from, to: at } });
    return ok();
  });
}

/** Archives a service, or restores it at the end of the list. Booked sessions stay. */
export function setArchived(
  scope: Allowed<"services.edit">,
  id: string,
  archived: boolean,
): Promise<Result<undefined, "not_found">> {
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const last = await tx.service.aggregate({ where: { practiceId, active: true }, _max: { position: true } });
    const { count } = await tx.service.updateMany({
      where: { id, practiceId, active: archived },
      data: { active: !archived, ...(!archived && { position: (last._max.position ?? -1) + 1 }) },
    });
    if (count === 0) return refuse("not_found");
    await audit(tx, scope, archived ? "services.archive" : "services.restore", `service:${id}`, {
      active: { from: archived, to: !archived },
    });
    return ok();
  });
}
