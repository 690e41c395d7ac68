import { z } from "zod";
import { email, newPassword } from "@/lib/input/fields";
import { line } from "@/lib/input/text";
import { isZone } from "@/lib/scheduling/zones";

/** The part of a practice's address after /book/. Code: slug_invalid. */
const slug = z.string({ error: "required" }).trim().toLowerCase().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/, "slug_invalid");

export const setUpInput = z.strictObject({
  token: z.string().max(100),
  name: line(120),
  slug,
  zone: z.string().refine(isZone, "zone_unknown"),
  locale: z.enum(["en", "fr"]),
  firstName: line(80),
  lastName: line(80),
  email,
  password: newPassword,
});
