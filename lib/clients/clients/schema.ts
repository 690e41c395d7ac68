import { z } from "zod";
import { birthDate, email, id, phone } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { PORTAL, SORTS } from "./rules";

// An empty field becomes null, whatever the field's own rule.
const emptyIsNull = z
  .string({ error: "invalid" })
  .optional()
  .transform((text) => (text?.trim() ? text : null));

/** The fields of the Add Client window. Only the name and the language are required; `email` is canonical. */
export const clientFields = {
  firstName: line(80),
  lastName: line(80),
  email: emptyIsNull.pipe(email.nullable()).transform((address) => address?.canonical ?? null),
  phone: emptyIsNull.pipe(phone.nullable()),
  birthDate,
  language: z.enum(LOCALES, { error: "required" }),
  therapist: emptyIsNull.pipe(id.nullable()),
};

/**
 * `key` makes submissions idempotent; `different`: the likely duplicate that staff confirmed to be a different person.
 */
export const createInput = z.strictObject({ key: id, different: id.optional(), ...clientFields });

export const editInput = z.strictObject({ client: id, ...clientFields });

// Missing or malformed query parameters become null.
const choice = <const T extends readonly string[]>(values: T) => z.enum(values).nullable().catch(null).default(null);
const place = id
  .transform((text) => text.toLowerCase())
  .nullable()
  .catch(null)
  .default(null);

/**
 * Query parameters of All Clients: `therapist` is an id or "none"; `session` whether one is coming up; `after` and
 * `before` a client of the list.
 */
export const clientListInput = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch("")
    .default(""),
  therapist: z
    .union([z.literal("none"), id])
    .nullable()
    .catch(null)
    .default(null),
  portal: choice(PORTAL),
  session: choice(["yes", "no"]),
  sort: z.enum(SORTS).catch("name").default("name"),
  after: place,
  before: place,
});

export type ClientListInput = z.output<typeof clientListInput>;
export type CreateInput = z.output<typeof createInput>;
export type EditInput = z.output<typeof editInput>;
