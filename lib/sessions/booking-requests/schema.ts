import { z } from "zod";
import { noteToClient, which } from "@/lib/sessions/sessions/schema";

/** Accepts a request, or declines it with an optional note to the client. */
export const answerInput = z.strictObject({
  ...which,
  to: z.enum(["booked", "declined"], "invalid"),
  note: noteToClient,
});

export type RequestAnswer = z.output<typeof answerInput>;
