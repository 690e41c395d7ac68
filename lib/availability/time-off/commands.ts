import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { decideSessions, DISPLACED_CODES } from "@/lib/availability/displaced/commands";
import { changeAvailability } from "@/lib/availability/hours/commands";
import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import type { Tx } from "@/lib/platform/db/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { without } from "@/lib/scheduling/intervals";
import { TZDB_VERSION } from "@/lib/scheduling/zones";
import { periodOf, timeOffBounds } from "./rules";
import { timeOffProblem, type removeTimeOffInput, type TimeOffInput } from "./schema";

const CODES = [...DISPLACED_CODES, "invalid", "hours_reversed", "until_before_from"] as const;

/**
 * Creates a time off, or saves what the sender changed of one, and handles the sessions booked in it as staff decided;
 * in a changed one, those that it did not contain before. `decided`: their number. Errors: sessions_booked (details:
 * DisplacedSessions) until all are decided; not_found; changed_meanwhile; field until: until_before_from; field
 * untilTime: hours_reversed.
 */
export async function saveTimeOff(
  scope: Allowed<"timeOff.edit">,
  input: Edited<TimeOffInput>,
  now: Date,
): Promise<Result<{ entry: string; decided: number }, (typeof CODES)[number]>> {
  const { therapist: therapistId, entry: changed } = input;
  const entry = changed ?? randomUUID();
  let decided = 0;
  const verb = changed ? "timeOff.change" : "timeOff.add";
  const answer = await changeAvailability(scope, therapistId, verb, CODES, mayBlock, async (tx) => {
    const { practiceId } = scope;
    const { zone } = await tx.practice.findUniqueOrThrow({ where: { id: practiceId }, select: { zone: true } });
    const before = changed ? await stored(tx, { id: changed, therapistId, practiceId }) : null;
    const edit = before ? mergedPeriod(input, before) : input;
    const { startsAt, endsAt, ...wall } = timeOffBounds(zone, edit);
    if (startsAt >= endsAt) throw new Refusal(refuse("invalid", { untilTime: "hours_reversed" }));
    const was = before ? [{ from: before.startsAt.getTime(), to: before.endsAt.getTime() }] : [];
    const spans = without([{ from: startsAt, to: endsAt }], was);
    const settled = await decideSessions(tx, scope, { therapistIds: [therapistId], spans, zone }, input, now);
    decided = settled.kept.length + settled.cancelled.length;
    const row = {
      ...wall,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      zone,
      tzdb: TZDB_VERSION,
      note: edit.note,
    };
    if (before) await tx.timeOff.update({ where: { id: entry }, data: row });
    else await tx.timeOff.create({ data: { ...row, id: entry, practiceId, therapistId, createdAt: now } });
    return { ...wall, zone, note: edit.note, ...settled };
  });
  return answer.ok ? ok({ entry, decided }) : answer;
}

/** Therapists block their own time; the front desk and managers everyone's. */
const mayBlock = (scope: Allowed<"timeOff.edit">, therapistId: string) => changesSessionOf(scope, { therapistId });

/** @throws Refusal not_found */
async function stored(tx: Tx, where: { id: string; therapistId: string; practiceId: string }) {
  const entry = await tx.timeOff.findFirst({ where });
  if (!entry) throw new Refusal(refuse("not_found"));
  return entry;
}

/** Merges an edit of an entry. @throws Refusal with one of CODES */
function mergedPeriod(input: Edited<TimeOffInput>, before: { wallStart: string; wallEnd: string; note: string }) {
  const edit = merged<TimeOffInput>(input, { ...periodOf(before), note: before.note });
  if (!edit.ok) throw new Refusal(edit);
  const problem = timeOffProblem(edit.data);
  if (problem) throw new Refusal(refuse("invalid", problem));
  return edit.data;
}

export function removeTimeOff(
  scope: Allowed<"timeOff.edit">,
  { therapist, entry }: z.output<typeof removeTimeOffInput>,
): Promise<Result<undefined, "not_found">> {
  return changeAvailability(scope, therapist, "timeOff.remove", ["not_found"], mayBlock, async (tx) => {
    const { count } = await tx.timeOff.deleteMany({
      where: { id: entry, therapistId: therapist, practiceId: scope.practiceId },
    });
    if (count === 0) throw new Refusal(refuse("not_found"));
    return { entry };
  });
}
