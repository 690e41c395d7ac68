import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { tick } from "@/lib/platform/input/fields";
import { isZone } from "@/lib/scheduling/zones";

/** `zone`: an IANA name, or empty for the practice's own. `discreet`: for calendar files. Code: zone_unknown. */
export const preferencesInput = z.strictObject({
  practice: z.string(),
  language: z.enum(LOCALES, { error: "required" }),
  zone: z
    .string({ error: "required" })
    .refine((name) => name === "" || isZone(name), "zone_unknown")
    .transform((name) => name || null),
  discreet: tick,
});

export type PreferencesInput = z.output<typeof preferencesInput>;
