import { z } from "zod";
import { choiceFields } from "@/lib/sessions/booking/schema";
import { id, tick } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

/** The reason for breaking a rule; empty if none is broken. */
export const reasonOrNone = z
  .union([z.string().regex(/^\s*$/), line(300)], { error: "too_long" })
  .optional()
  .transform((text) => text?.trim() || null);

/** `key`: idempotency key, created with the form. */
export const bookForClientInput = z.strictObject({
  ...choiceFields,
  client: id,
  reason: reasonOrNone,
  emailClient: tick,
  key: id,
});

export type BookForClientInput = z.output<typeof bookForClientInput>;
