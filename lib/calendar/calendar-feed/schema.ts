import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

/** What the feed says of a client, and whose sessions it has: a therapist's, or with "" everybody's. */
export const feedInput = z.strictObject({
  shows: z.enum(["initials", "busy"], { error: "required" }),
  whose: z.union([z.literal(""), id], { error: "invalid" }).transform((text) => text || null),
});

export const revokeInput = z.strictObject({});
