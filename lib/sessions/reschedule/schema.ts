import { z } from "zod";
import { date, id, instant, ownPath, tick } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { reasonOrNone, seenRules } from "@/lib/sessions/staff-booking/schema";
import { version } from "@/lib/sessions/sessions/schema";

const which = { session: id, sequence: version };

/** Used by staff, for a time that is offered. `place`: the new location, if the new therapist does not offer the service at the current one. `back`: the page to return to, if not the calendar. */
export const rescheduleInput = z.strictObject({
  ...which,
  therapist: id,
  place: optionKey.optional(),
  start: instant,
  emailClient: tick,
  back: ownPath.optional(),
});

/** Used by the client; the therapist stays the same. */
export const rescheduleOwnInput = z.strictObject({ ...which, start: instant, practice: z.string() });

export const time = z
  .string("required")
  .trim()
  .min(1, "required")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time_invalid");

/** Used by staff, for any time in the practice's zone, whose broken rules (`seen`) were shown. `start`: the chosen instant, if the clock repeats that time. */
export const overrideInput = z.strictObject({
  ...which,
  therapist: id,
  place: optionKey.optional(),
  date,
  time,
  reason: reasonOrNone,
  seen: seenRules,
  start: instant.optional(),
  emailClient: tick,
  back: ownPath.optional(),
});

/** Used by staff. `minutes`: the new length, from 5 to 720. */
export const lengthenInput = z.strictObject({
  ...which,
  minutes: z
    .string("required")
    .trim()
    .min(1, "required")
    .regex(/^\d{1,3}$/, "length_range")
    .transform(Number)
    .refine((minutes) => minutes >= 5 && minutes <= 720, "length_range"),
  emailClient: tick,
  back: ownPath.optional(),
});

export type RescheduleInput = z.output<typeof rescheduleInput>;
export type RescheduleOwnInput = z.output<typeof rescheduleOwnInput>;
export type OverrideInput = z.output<typeof overrideInput>;
export type LengthenInput = z.output<typeof lengthenInput>;
