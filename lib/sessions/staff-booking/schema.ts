import { z } from "zod";
import { choiceFields } from "@/lib/sessions/booking/schema";
import { id } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

/** Why a rule does not hold this once; empty where none is broken. */
export const reasonOrNone = z
  .union([z.string().regex(/^\s*$/), line(300)], { error: "too_long" })
  .optional()
  .transform((text) => text?.trim() || null);

/** `key`: made with the form, so that one form is one session. */
export const bookForClientInput = z.strictObject({ ...choiceFields, client: id, reason: reasonOrNone, key: id });

export type BookForClientInput = z.output<typeof bookForClientInput>;
