import { z } from "zod";
import { id, instant, tick } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { date } from "@/lib/platform/input/fields";
import { time } from "@/lib/sessions/reschedule/schema";
import { reasonOrNone } from "@/lib/sessions/staff-booking/schema";
import { MOST } from "./rules";

const CHOICE = /^at-(\d{1,2})$/;

const choice = z.union([z.literal(["", "keep", "skip"]), instant], { error: "invalid" });

const count = z
  .string("invalid")
  .regex(/^\d{1,2}$/, "count_range")
  .transform(Number)
  .pipe(z.number().min(2, "count_range").max(MOST, "count_range"));

/** `at-<n>`: the decision on the nth session. `seen`: the conflicts that the page showed; `key`: idempotency key of the form. */
export const bookSeriesInput = z
  .record(z.string().max(20), z.string(), { error: "invalid" })
  .transform((values) => {
    const own = Object.entries(values).filter(([name]) => !CHOICE.test(name));
    const choices = Object.entries(values)
      .filter(([name]) => CHOICE.test(name))
      .map(([name, value]) => [Number(name.slice(3)), value]);
    return { ...Object.fromEntries(own), choices: Object.fromEntries(choices) };
  })
  .pipe(
    z.strictObject({
      client: id,
      therapist: id,
      service: id,
      place: optionKey.optional(),
      date,
      time,
      count,
      key: id,
      reason: reasonOrNone,
      emailClient: tick,
      everyWeeks: z.enum(["1", "2", "4"], "invalid").transform(Number),
      seen: z.string().max(6000, "invalid"),
      choices: z.record(z.string(), choice),
    }),
  );

export type BookSeriesInput = z.output<typeof bookSeriesInput>;
