import { z } from "zod";
import { birthDate, phone } from "@/lib/platform/input/fields";
import { isBlank, line } from "@/lib/platform/input/text";

/** Biographic information that a client may change. An empty phone or birth date is stored as null. */
export const clientProfileInput = z.strictObject({
  practice: z.string(),
  firstName: line(80),
  lastName: line(80),
  phone: z
    .string({ error: "invalid" })
    .transform((text) => (isBlank(text) ? null : text))
    .pipe(phone.nullable()),
  birthDate,
});

export type ProfileInput = z.output<typeof clientProfileInput>;
