import { z } from "zod";
import { decisions, gathered } from "@/lib/availability/displaced/schema";
import { date, id, typed as text } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";
import { parseTime } from "@/lib/platform/time/hours";
import type { TimeOffPeriod } from "./rules";

const timeOrNone = text.transform((typed, context) => {
  if (typed.trim() === "") return null;
  const found = parseTime(typed);
  if (found === null) context.addIssue("time_invalid");
  return found;
});

/** Returns what is wrong with a period, by field; null if nothing is. */
export function timeOffProblem({
  from,
  fromTime,
  until,
  untilTime,
}: TimeOffPeriod): Record<string, "until_before_from" | "hours_reversed"> | null {
  if (until < from) return { until: "until_before_from" };
  return from === until && (fromTime ?? 0) >= (untilTime ?? 1440) ? { untilTime: "hours_reversed" } : null;
}

/**
 * Whole days if no times are given. `entry`: the time off to change; absent for a new one. The decisions concern the
 * sessions booked in it.
 */
export const timeOffInput = gathered
  .pipe(
    z.strictObject({
      therapist: id,
      entry: id.optional(),
      from: date,
      fromTime: timeOrNone,
      until: date,
      untilTime: timeOrNone,
      note: z.union([z.literal(""), line(80)]).default(""),
      ...decisions,
    }),
  )
  // "Until 0:00" on the day it begins is the midnight that ends it.
  .transform((input) => (input.until === input.from && input.untilTime === 0 ? { ...input, untilTime: 1440 } : input))
  .superRefine((input, context) => {
    for (const [path, message] of Object.entries(timeOffProblem(input) ?? {}))
      context.addIssue({ code: "custom", path: [path], message });
  });

export type TimeOffInput = z.output<typeof timeOffInput>;

export const removeTimeOffInput = z.strictObject({ therapist: id, entry: id });
