import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { isZone } from "@/lib/scheduling/zones";

/** `zone`: an IANA name, or empty for the practice's own. Code: zone_unknown. */
export const preferencesInput = z.strictObject({
  practice: z.string(),
  language: z.enum(LOCALES, { error: "required" }),
  zone: z
    .string({ error: "required" })
    .refine((name) => name === "" || isZone(name), "zone_unknown")
    .transform((name) => name || null),
});

export type PreferencesInput = z.output<typeof preferencesInput>;
