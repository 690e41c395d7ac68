import { z } from "zod";
import { choiceFields } from "@/lib/sessions/booking/schema";
import { id, tick } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

/** Why rules are broken; empty for no reason. */
export const reasonOrNone = z
  .union([z.string().regex(/^\s*$/), line(300)], { error: "too_long:300" })
  .optional()
  .transform((text) => text?.trim() || null);

/** The codes of the broken rules that the page showed, separated by spaces (BrokenView). */
export const seenRules = z
  .string()
  .max(300, "invalid")
  .optional()
  .transform((codes) => codes ?? "");

/** `key`: idempotency key, created with the form. */
export const bookForClientInput = z.strictObject({
  ...choiceFields,
  client: id,
  reason: reasonOrNone,
  seen: seenRules,
  emailClient: tick,
  key: id,
});

export type BookForClientInput = z.output<typeof bookForClientInput>;
