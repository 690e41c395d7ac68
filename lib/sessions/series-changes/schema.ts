import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { date, time } from "@/lib/sessions/reschedule/schema";
import { version } from "@/lib/sessions/sessions/schema";
import { reasonOrNone } from "@/lib/sessions/staff-booking/schema";

/** This session and those that follow it; `sequence` of this one and `count` of them all, as the page showed them. */
const following = {
  session: id,
  sequence: version,
  count: z
    .string("invalid")
    .regex(/^\d{1,2}$/, "invalid")
    .transform(Number),
};

export const cancelFollowingInput = z.strictObject(following);

/** Where this one goes: the others go as far. `therapist`: empty where each stays with theirs. */
export const changeFollowingInput = z.strictObject({
  ...following,
  therapist: z.union([z.literal(""), id], { error: "invalid" }),
  date,
  time,
  reason: reasonOrNone,
});

export type CancelFollowingInput = z.output<typeof cancelFollowingInput>;
export type ChangeFollowingInput = z.output<typeof changeFollowingInput>;
