import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { changesOf } from "@/lib/platform/audit/changes";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { lockPractice } from "@/lib/practice/practices/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import type { LocationFields, SessionsHeld } from "./schema";

const CHANGE_CODES = ["not_found", "last_location", "sessions_held", "changed_meanwhile"] as const;
type ChangeCode = (typeof CHANGE_CODES)[number];

/**
 * Runs one change at a time, under the practice's lock. Bookings in progress check the offer again. A refusal rolls
 * everything back.
 */
function change(
  scope: Allowed<"locations.edit">,
  work: (tx: Tx) => Promise<Result<undefined, ChangeCode>>,
): Promise<Result<undefined, ChangeCode>> {
  return orRefused(CHANGE_CODES, () =>
    transaction(async (tx) => {
      await lockPractice(tx, scope);
      await tx.therapist.updateMany({
        where: { practiceId: scope.practiceId },
        data: { availabilityVersion: { increment: 1 } },
      });
      const result = await work(tx);
      if (!result.ok) throw new Refusal(result);
      return result;
    }),
  );
}

/**
 * Adds a location at the end of the list. Idempotent by `key`. Errors: not_found if the key belongs to another
 * practice.
 */
export function addLocation(
  scope: Allowed<"locations.edit">,
  { key: id, ...fields }: LocationFields & { key: string },
): Promise<Result<undefined, ChangeCode>> {
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const last = await tx.location.aggregate({ where: { practiceId }, _max: { position: true } });
    const { count } = await tx.location.createMany({
      data: { id, practiceId, ...fields, position: (last._max.position ?? 0) + 1 },
      skipDuplicates: true,
    });
    if (count === 0) return (await tx.location.count({ where: { id, practiceId } })) > 0 ? ok() : refuse("not_found");
    await audit(tx, scope, "locations.add", `location:${id}`, fields);
    return ok();
  });
}

/** Saves what the sender changed of a location; of the practice's own, only the name. Sessions booked there show it. */
export function saveLocation(
  scope: Allowed<"locations.edit">,
  input: Edited<{ location: string; name: string; own?: "1"; address?: string; note?: string }>,
): Promise<Result<undefined, ChangeCode>> {
  const { practiceId } = scope;
  const { location: id } = input;
  return change(scope, async (tx) => {
    const own = input.own !== undefined;
    const found = await tx.location.findFirst({
      where: { id, practiceId, own },
      select: { name: true, address: true, note: true },
    });
    if (!found) return refuse("not_found");
    const { name } = found;
    const edit = merged(input, own ? { name } : found);
    if (!edit.ok) return edit;
    const { name: renamed, address, note } = edit.data;
    const data = own ? { name: renamed } : { name: renamed, address, note };
    await tx.location.update({ where: { id }, data });
    const changes = changesOf<LocationFields>(found, data);
    if (Object.keys(changes).length > 0) await audit(tx, scope, "locations.save", `location:${id}`, changes);
    return ok();
  });
}

/**
 * Archives a location, unless sessions are booked there or it is the last one. Details of sessions_held: SessionsHeld.
 */
export function archiveLocation(
  scope: Allowed<"locations.edit">,
  { location: id }: { location: string },
  now: Date,
): Promise<Result<undefined, ChangeCode>> {
  const { practiceId } = scope;
  return change(scope, async (tx) => {
    const active = await tx.location.findMany({ where: { practiceId, active: true }, select: { id: true } });
    if (!active.some((one) => one.id === id)) return refuse("not_found");
    if (active.length === 1) return refuse("last_location");
    const upcoming = await sessionsAt(tx, practiceId, id, now);
    if (upcoming.sessions.length > 0) return refuse("sessions_held", undefined, upcoming);
    return setActive(tx, scope, id, false);
  });
}

/** Restores an archived location. */
export function restoreLocation(
  scope: Allowed<"locations.edit">,
  { location: id }: { location: string },
): Promise<Result<undefined, ChangeCode>> {
  return change(scope, async (tx) => {
    const found = await tx.location.count({ where: { id, practiceId: scope.practiceId, active: false } });
    return found > 0 ? setActive(tx, scope, id, true) : refuse("not_found");
  });
}

async function setActive(tx: Tx, scope: Allowed<"locations.edit">, id: string, active: boolean): Promise<Result> {
  await tx.location.update({ where: { id }, data: { active } });
  await audit(tx, scope, active ? "locations.restore" : "locations.archive", `location:${id}`, {
    active: { from: !active, to: active },
  });
  return ok();
}

/**
 * Returns the next sessions at a location. One query: Prisma would run a join's parts concurrently on the transaction's
 * one connection.
 */
async function sessionsAt(tx: Tx, practiceId: string, locationId: string, now: Date): Promise<SessionsHeld> {
  const rows = await tx.$queryRaw<(Omit<SessionsHeld["sessions"][number], "start"> & { startsAt: Date })[]>`
    SELECT s.id, s.starts_at AS "startsAt", s.zone, t.name AS therapist,
      trim(coalesce(c.first_name, a.first_name, '') || ' ' || coalesce(c.last_name, a.last_name, '')) AS name
    FROM session s JOIN therapist t ON t.id = s.therapist_id LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${practiceId}::uuid AND s.location_id = ${locationId}::uuid AND s.status IN ('booked', 'requested') AND s.ends_at > ${now}
    ORDER BY s.starts_at, s.id LIMIT 50`;
  return { sessions: rows.map(({ startsAt, ...row }) => ({ ...row, start: startsAt.getTime() })) };
}
