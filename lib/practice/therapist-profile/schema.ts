import { z } from "zod";
import { imageFile } from "@/lib/platform/images/schema";
import { email, id, tick } from "@/lib/platform/input/fields";
import { line, lineOrNone, paragraphs } from "@/lib/platform/input/text";
import { LINE_LENGTH, SESSION_LANGUAGES } from "./rules";

/** An https URL, or empty. Code: url_invalid. */
const video = z
  .string({ error: "invalid" })
  .trim()
  .max(500, "too_long:500")
  .refine((text) => text === "" || isHttps(text), "url_invalid")
  .transform((text) => (text === "" ? "" : new URL(text).href));

function isHttps(text: string): boolean {
  if (!/^https:\/\/[^\s\p{Cc}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === "" && password === "" && hostname.includes(".");
}

/** A form sends each language as `speaks-<code>`, one per ticked box, with the value "on". */
const ticked = z.record(z.string(), z.string().optional(), { error: "invalid" }).transform((form) => ({
  ...Object.fromEntries(Object.entries(form).filter(([name, value]) => !name.startsWith("speaks-") || value !== "on")),
  languages: SESSION_LANGUAGES.filter((code) => form[`speaks-${code}`] === "on"),
}));

/** `online`: Use Client Portal. `notifyEmail`: the address for booking notices (A13). */
export const therapistProfileInput = ticked.pipe(
  z.strictObject({
    therapist: id,
    name: line(120),
    titleEn: lineOrNone(120),
    titleFr: lineOrNone(120),
    focusEn: lineOrNone(160),
    focusFr: lineOrNone(160),
    bioEn: paragraphs(2000),
    bioFr: paragraphs(2000),
    lineEn: lineOrNone(LINE_LENGTH),
    lineFr: lineOrNone(LINE_LENGTH),
    /** In the order of SESSION_LANGUAGES. */
    languages: z.array(z.enum(SESSION_LANGUAGES)),
    notifyEmail: email.transform(({ raw }) => raw),
    videoUrl: video,
    online: tick,
  }),
);

export const photoInput = z.strictObject({ therapist: id, photo: imageFile });
export const therapistInput = z.strictObject({ therapist: id });
