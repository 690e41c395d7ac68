import { z } from "zod";
import { id, tick } from "@/lib/platform/input/fields";
import { date } from "@/lib/platform/input/fields";
import { time } from "@/lib/sessions/reschedule/schema";
import { version } from "@/lib/sessions/sessions/schema";
import { reasonOrNone, seenRules } from "@/lib/sessions/staff-booking/schema";

/** A session and those that follow it: `sequence` of the first and `count` of them all, as the page showed them. */
const following = {
  session: id,
  sequence: version,
  count: z
    .string("invalid")
    .regex(/^\d{1,2}$/, "invalid")
    .transform(Number),
};

export const cancelFollowingInput = z.strictObject({ ...following, emailClient: tick });

/** The new date and time of the first session; the others move by the same amount. `therapist`: empty if unchanged. */
export const changeFollowingInput = z.strictObject({
  ...following,
  therapist: z.union([z.literal(""), id], { error: "invalid" }),
  date,
  time,
  reason: reasonOrNone,
  seen: seenRules,
  emailClient: tick,
});

export type CancelFollowingInput = z.output<typeof cancelFollowingInput>;
export type ChangeFollowingInput = z.output<typeof changeFollowingInput>;
