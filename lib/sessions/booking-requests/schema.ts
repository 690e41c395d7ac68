import { z } from "zod";
import { line } from "@/lib/platform/input/text";
import { which } from "@/lib/sessions/sessions/schema";

/** Accepts a request, or declines it with an optional note to the client. */
export const answerInput = z.strictObject({
  ...which,
  to: z.enum(["booked", "declined"], "invalid"),
  note: z.union([z.literal(""), line(300)], { error: "note_invalid" }).default(""),
});

export type RequestAnswer = z.output<typeof answerInput>;
