import { z } from "zod";
import { STAFF_IDLE_MINUTES } from "@/lib/platform/access/idle";
import { imageFile } from "@/lib/platform/images/schema";
import { email, phone, tick } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";
import { line, lineOrNone, paragraphs } from "@/lib/platform/input/text";
import { isZone } from "@/lib/scheduling/zones";

/** The part of a practice's URL after /book/. Code: slug_invalid. */
const slug = z
  .string({ error: "required" })
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, "slug_invalid");

export const setUpInput = notOwnWords(
  z.strictObject({
    token: z.string().max(100),
    name: line(120),
    slug,
    zone: z.string().refine(isZone, "zone_unknown"),
    locale: z.enum(["en", "fr"]),
    firstName: line(80),
    lastName: line(80),
    email,
    password: newPassword,
  }),
);

const nothing = z
  .string()
  .regex(/^\s*$/)
  .transform(() => "");

/** Organization > Practice: the details that clients see. */
export const detailsInput = z.strictObject({
  name: line(120),
  address: lineOrNone(200),
  addressNote: lineOrNone(200),
  phone: z.union([nothing, phone], { error: "phone_invalid" }),
  locale: z.enum(["en", "fr"], { error: "required" }),
  welcomeEn: paragraphs(600),
  welcomeFr: paragraphs(600),
  privacyOfficer: lineOrNone(120),
  privacyContact: lineOrNone(200),
});

/** `sure`: the sentence about hours and sessions was ticked. */
export const zoneInput = z.strictObject({
  zone: z.string({ error: "required" }).refine(isZone, "zone_unknown"),
  sure: tick,
});

/** "#2D5F7B" or "2d5f7b". Code: accent_invalid. */
export const accentInput = z.strictObject({
  accent: z
    .string({ error: "required" })
    .trim()
    .regex(/^#?[0-9a-f]{6}$/i, "accent_invalid")
    .transform((text) => `#${text.replace("#", "").toUpperCase()}`),
});

/** Minutes of inactivity after which staff are signed out. */
export const idleInput = z.strictObject({
  minutes: z
    .string({ error: "required" })
    .transform(Number)
    .refine((n) => STAFF_IDLE_MINUTES.some((one) => one === n), "required"),
});

export const slugInput = z.strictObject({ slug });
export const logoInput = z.strictObject({ logo: imageFile });
export const nothingInput = z.strictObject({});
