import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

/** How much a feed shows of a client, and whose sessions it includes: one therapist's, or everyone's if "". */
export const feedInput = z.strictObject({
  shows: z.enum(["initials", "busy"], { error: "required" }),
  whose: z.union([z.literal(""), id], { error: "invalid" }).transform((text) => text || null),
});

export const revokeInput = z.strictObject({});
