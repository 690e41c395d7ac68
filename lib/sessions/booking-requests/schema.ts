import { z } from "zod";
import { line } from "@/lib/platform/input/text";
import { which } from "@/lib/sessions/sessions/schema";

/** Accept, or decline with a sentence to the person. */
export const answerInput = z.strictObject({
  ...which,
  to: z.enum(["booked", "declined"], "invalid"),
  note: z.union([z.literal(""), line(300)], { error: "note_invalid" }).default(""),
});

export type RequestAnswer = z.output<typeof answerInput>;
