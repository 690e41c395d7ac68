import { z } from "zod";
import { birthDate, phone } from "@/lib/platform/input/fields";
import { nameFields, needsName } from "@/lib/platform/input/names";
import { isBlank } from "@/lib/platform/input/text";

/** Biographic information that a client may change. An empty phone or birth date is stored as null. */
export const clientProfileInput = needsName(
  z.strictObject({
    practice: z.string(),
    ...nameFields,
    phone: z
      .string({ error: "invalid" })
      .transform((text) => (isBlank(text) ? null : text))
      .pipe(phone.nullable()),
    birthDate,
  }),
);

export type ProfileInput = z.output<typeof clientProfileInput>;
