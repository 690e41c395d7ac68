import { z } from "zod";
import { date, dateOrNone, id, tick, typed as text, whole } from "@/lib/platform/input/fields";
import type { Interval } from "@/lib/scheduling/intervals";
import { parseHours } from "@/lib/platform/time/hours";

export const WEEKDAY_FIELDS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Codes: hours_invalid, hours_reversed, hours_overlap, hours_afternoon, hours_overnight. */
const hours = text.transform((typed, context): Interval[] => {
  const found = parseHours(typed);
  if (!("error" in found)) return found;
  context.addIssue(found.error);
  return z.NEVER;
});

const wholeOrNone = (low: number, high: number) =>
  z.union([text.regex(/^\s*$/).transform(() => null), whole(low, high)], { error: "number_range" });

/** Minutes of the hour, such as "0, 30". */
const minutesOfHour = text
  .transform((typed) =>
    [
      ...new Set(
        typed
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map((one) => (/^\d{1,2}$/.test(one) ? Number(one) : NaN)),
      ),
    ].sort((a, b) => a - b),
  )
  .refine((minutes) => minutes.length > 0 && minutes.every((minute) => minute >= 0 && minute <= 59), "minutes_invalid");

export const generalInput = z.strictObject({
  therapist: id,
  day1: hours,
  day2: hours,
  day3: hours,
  day4: hours,
  day5: hours,
  day6: hours,
  day7: hours,
});

/** Validates only the field of the chosen mode; the other one may hold anything, and becomes null. */
export const onlineInput = z
  .discriminatedUnion("startMode", [
    z.strictObject({
      startMode: z.literal("start_on_time"),
      therapist: id,
      minutes: minutesOfHour,
      between: text,
      opensOn: dateOrNone,
      perDay: wholeOrNone(1, 24),
    }),
    z.strictObject({
      startMode: z.literal("time_between"),
      therapist: id,
      minutes: text,
      between: whole(0, 240),
      opensOn: dateOrNone,
      perDay: wholeOrNone(1, 24),
    }),
  ])
  .transform(({ minutes, between, ...input }) => ({
    ...input,
    minutes: typeof minutes === "string" ? null : minutes,
    between: typeof between === "string" ? null : between,
  }));

const AT = /^[0-9a-f-]{36}-(video|phone|[0-9a-f-]{36})$/;

/**
 * The ticked services, and the ticked locations of each as "<service>-<place>". Sent as `gives-<service>` and
 * `at-<service>-<place>`.
 */
export const servicesInput = z
  .record(
    z.string().regex(/^(therapist|gives-[0-9a-f-]{36}|at-[0-9a-f-]{36}-(video|phone|[0-9a-f-]{36}))$/, "invalid"),
    text,
    { error: "invalid" },
  )
  .transform(({ therapist, ...ticked }) => {
    const named = (prefix: string) =>
      Object.keys(ticked).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    return { therapist, gives: named("gives-"), at: named("at-") };
  })
  .pipe(z.strictObject({ therapist: id, gives: z.array(id), at: z.array(z.string().regex(AT, "invalid")) }));

const ticks = { day1: tick, day2: tick, day3: tick, day4: tick, day5: tick, day6: tick, day7: tick };

type Days = Record<keyof typeof ticks, boolean>;

/** Returns what is wrong with the dates and days of a Specific Availability, by field; null if nothing is. */
export function specificProblem(
  input: Days & { from: string; until: string },
): Record<string, "until_before_from" | "weekday_needed"> | null {
  if (input.until < input.from) return { until: "until_before_from" };
  return WEEKDAY_FIELDS.some((day) => input[`day${day}`]) ? null : { day1: "weekday_needed" };
}

/** `specific`: the entry to change; absent for a new one. */
export const specificInput = z
  .strictObject({
    therapist: id,
    specific: id.optional(),
    from: date,
    until: date,
    everyWeeks: whole(1, 8),
    mode: z.enum(["adds", "replaces"], { error: "required" }),
    hours,
    ...ticks,
  })
  .superRefine((input, context) => {
    for (const [path, message] of Object.entries(specificProblem(input) ?? {}))
      context.addIssue({ code: "custom", path: [path], message });
    if (input.hours.length === 0) context.addIssue({ code: "custom", path: ["hours"], message: "required" });
  });

export const removeInput = z.strictObject({ therapist: id, entry: id });
