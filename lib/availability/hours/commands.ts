import type { z } from "zod";
import { editsTherapist } from "@/lib/platform/access/rows";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit, type AuditAction } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { merge } from "@/lib/scheduling/intervals";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { locationOptions } from "@/lib/practice/locations/rules";
import {
  specificProblem,
  WEEKDAY_FIELDS,
  type generalInput,
  type onlineInput,
  type removeInput,
  type servicesInput,
  type specificInput,
} from "./schema";

type Verb = AuditAction extends infer Action ? (Action extends `availability.${infer V}` ? V : never) : never;

/**
 * Makes one change to a therapist's availability, with its audit entry `availability.<verb>`. `thrown` lists the codes
 * that `work` may throw. Incrementing the version waits for bookings in progress, and makes bookings that have read the
 * older availability retry. `allowed`: whether the viewer may make it for this therapist.
 */
export function changeAvailability<const Thrown extends string, Scope extends PracticeScope>(
  scope: Scope,
  therapistId: string,
  verb: Verb,
  thrown: readonly Thrown[],
  allowed: (scope: Scope, therapistId: string) => boolean,
  work: (tx: Tx) => Promise<Prisma.InputJsonObject>,
): Promise<Result<undefined, "not_found" | Thrown>> {
  return orRefused(thrown, () =>
    transaction(async (tx): Promise<Result<undefined, "not_found">> => {
      if (!allowed(scope, therapistId)) return refuse("not_found");
      const { count } = await tx.therapist.updateMany({
        where: { id: therapistId, practiceId: scope.practiceId },
        data: { availabilityVersion: { increment: 1 } },
      });
      if (count === 0) return refuse("not_found");
      await audit(tx, scope, `availability.${verb}`, `therapist:${therapistId}`, await work(tx));
      return ok();
    }),
  );
}

const change = <const Thrown extends string>(
  scope: Allowed<"availability.edit">,
  therapistId: string,
  verb: Verb,
  thrown: readonly Thrown[],
  work: (tx: Tx) => Promise<Prisma.InputJsonObject>,
) => changeAvailability(scope, therapistId, verb, thrown, editsTherapist, work);

/** Returns the merged edit. @throws Refusal changed_meanwhile */
function mergedOr<T extends object>(...[input, now, ticks]: Parameters<typeof merged<T>>): T {
  const edit = merged<T>(input, now, ticks);
  if (!edit.ok) throw new Refusal(edit);
  return edit.data;
}

/** Saves the days that the sender changed of the weekly pattern (A18). */
export function saveGeneral(
  scope: Allowed<"availability.edit">,
  input: Edited<z.output<typeof generalInput>>,
): Promise<Result<undefined, "not_found" | "changed_meanwhile">> {
  const { therapist } = input;
  return change(scope, therapist, "general", ["changed_meanwhile"], async (tx) => {
    const ranges = await tx.availability.findMany({ where: { therapistId: therapist, practiceId: scope.practiceId } });
    const hoursOn = (day: number) =>
      merge(
        ranges.filter(({ weekday }) => weekday === day).map(({ fromMinute: from, toMinute: to }) => ({ from, to })),
      );
    const now = Object.fromEntries(WEEKDAY_FIELDS.map((day) => [`day${day}` as const, hoursOn(day)]));
    const days = mergedOr<z.output<typeof generalInput>>(input, now);
    const rows = WEEKDAY_FIELDS.flatMap((weekday) =>
      days[`day${weekday}`].map(({ from, to }) => ({ weekday, fromMinute: from, toMinute: to })),
    );
    await tx.availability.deleteMany({ where: { therapistId: therapist, practiceId: scope.practiceId } });
    await tx.availability.createMany({
      data: rows.map((row) => ({ ...row, therapistId: therapist, practiceId: scope.practiceId })),
    });
    return { ranges: rows };
  });
}

/**
 * Saves the start mode (A17: Session Start On Time or Time Between Sessions), the opening date, and sessions per day.
 */
export function saveOnline(
  scope: Allowed<"availability.edit">,
  input: Edited<z.output<typeof onlineInput>>,
): Promise<Result<undefined, "not_found" | "changed_meanwhile">> {
  return change(scope, input.therapist, "online", ["changed_meanwhile"], async (tx) => {
    const before = await tx.therapist.findUniqueOrThrow({
      where: { id: input.therapist },
      select: { startMode: true, startMinutes: true, opensOn: true, sessionsPerDay: true },
    });
    const { startMode, minutes, between, opensOn, perDay } = mergedOr<z.output<typeof onlineInput>>(input, {
      startMode: before.startMode,
      minutes: before.startMode === "start_on_time" ? before.startMinutes : null,
      between: before.startMode === "time_between" ? (before.startMinutes[0] ?? 0) : null,
      opensOn: before.opensOn?.toISOString().slice(0, 10) ?? null,
      perDay: before.sessionsPerDay,
    });
    const startMinutes = startMode === "start_on_time" ? (minutes ?? [0]) : [between ?? 0];
    const data = { startMode, startMinutes, sessionsPerDay: perDay };
    await tx.therapist.update({
      where: { id: input.therapist },
      data: { ...data, opensOn: opensOn && new Date(opensOn) },
    });
    return { ...data, opensOn };
  });
}

/**
 * Sets the services that the therapist offers, and at which locations; removes those not ticked. A full selection of
 * locations is stored as an empty list, so that it includes locations added to the service later. Errors: not_found;
 * field gives-<service>: spot_needed.
 */
export function saveServices(
  scope: Allowed<"availability.edit">,
  input: Edited<z.output<typeof servicesInput>>,
): Promise<Result<undefined, "not_found" | "invalid" | "spot_needed">> {
  const { therapist } = input;
  return change(scope, therapist, "services", ["not_found", "invalid", "spot_needed"], async (tx) => {
    const { practiceId } = scope;
    const active = await tx.service.findMany({
      where: { practiceId, active: true },
      select: { id: true, places: true },
    });
    const locations = await tx.location.findMany({ where: { practiceId, active: true } });
    const given = await tx.therapistService.findMany({
      where: { practiceId, therapistId: therapist, service: { active: true } },
      select: { serviceId: true, spots: true },
    });
    const offers = active.map(({ id, places }) => {
      const offered = locationOptions(places, [], locations).map(({ key }) => key);
      const only = given.find(({ serviceId }) => serviceId === id)?.spots ?? [];
      return { id, offered, spots: offered.filter((key) => only.length === 0 || only.includes(key)) };
    });
    const now = {
      gives: given.map(({ serviceId }) => serviceId),
      at: offers.flatMap(({ id, spots }) => spots.map((key) => `${id}-${key}`)),
    };
    const { gives, at } = mergedOr<z.output<typeof servicesInput>>(input, now, ["gives", "at"]);
    const rows = gives.map((serviceId) => {
      const service = offers.find(({ id }) => id === serviceId);
      const offered = service?.offered ?? [];
      const ticked = at.flatMap((one) => (one.startsWith(`${serviceId}-`) ? [one.slice(serviceId.length + 1)] : []));
      if (!service || !ticked.every((key) => offered.includes(key))) throw new Refusal(refuse("not_found"));
      if (offered.length > 1 && ticked.length === 0)
        throw new Refusal(refuse("invalid", { [`gives-${serviceId}`]: "spot_needed" }));
      return { serviceId, spots: ticked.length < offered.length ? ticked : [] };
    });
    await tx.therapistService.deleteMany({ where: { practiceId, therapistId: therapist, service: { active: true } } });
    await tx.therapistService.createMany({ data: rows.map((row) => ({ ...row, practiceId, therapistId: therapist })) });
    return { gives: rows };
  });
}

const SPECIFIC_CODES = ["not_found", "invalid", "until_before_from", "weekday_needed", "changed_meanwhile"] as const;

/** Creates a Specific Availability, or saves what the sender changed of one (A18). */
export function saveSpecific(
  scope: Allowed<"availability.edit">,
  input: Edited<z.output<typeof specificInput>>,
): Promise<Result<undefined, (typeof SPECIFIC_CODES)[number]>> {
  const { therapist: therapistId, specific } = input;
  return change(scope, therapistId, specific ? "specific.change" : "specific.add", SPECIFIC_CODES, async (tx) => {
    const { practiceId } = scope;
    const edit = specific ? await mergedSpecific(tx, practiceId, { ...input, specific }) : input;
    const { from, until, everyWeeks, mode, hours } = edit;
    const weekdays = WEEKDAY_FIELDS.filter((day) => edit[`day${day}`]);
    const data = {
      weekdays,
      everyWeeks,
      replaces: mode === "replaces",
      hours,
      fromDate: new Date(from),
      untilDate: new Date(until),
    };
    if (specific) await tx.specificAvailability.updateMany({ where: { id: specific, therapistId, practiceId }, data });
    else await tx.specificAvailability.create({ data: { ...data, therapistId, practiceId } });
    return { weekdays, everyWeeks, mode, hours, from, until };
  });
}

type Specific = z.output<typeof specificInput>;

/** Merges an edit of an entry. @throws Refusal with one of SPECIFIC_CODES */
async function mergedSpecific(tx: Tx, practiceId: string, input: Edited<Specific & { specific: string }>) {
  const entry = await tx.specificAvailability.findFirst({
    where: { id: input.specific, therapistId: input.therapist, practiceId },
  });
  if (!entry) throw new Refusal(refuse("not_found"));
  const edit = mergedOr<Specific>(input, {
    ...Object.fromEntries(WEEKDAY_FIELDS.map((day) => [`day${day}`, entry.weekdays.includes(day)])),
    from: entry.fromDate.toISOString().slice(0, 10),
    until: entry.untilDate.toISOString().slice(0, 10),
    everyWeeks: entry.everyWeeks,
    mode: entry.replaces ? "replaces" : "adds",
    hours: entry.hours as Specific["hours"],
  });
  const problem = specificProblem(edit);
  if (problem) throw new Refusal(refuse("invalid", problem));
  return edit;
}

export function removeSpecific(
  scope: Allowed<"availability.edit">,
  { therapist, entry }: z.output<typeof removeInput>,
): Promise<Result<undefined, "not_found">> {
  return change(scope, therapist, "specific.remove", ["not_found"], async (tx) => {
    const { count } = await tx.specificAvailability.deleteMany({
      where: { id: entry, therapistId: therapist, practiceId: scope.practiceId },
    });
    if (count === 0) throw new Refusal(refuse("not_found"));
    return { entry };
  });
}
