import { z } from "zod";
import { birthDate, email, id, ownPath, phone } from "@/lib/platform/input/fields";
import { nameFields, needsName } from "@/lib/platform/input/names";
import { isBlank, line, paragraphs } from "@/lib/platform/input/text";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { CLIENT_STATUSES, PORTAL, SORTS, STATUS_FILTERS } from "./rules";

// An empty field becomes null, whatever the field's own rule.
const emptyIsNull = z
  .string({ error: "invalid" })
  .optional()
  .transform((text) => (text && !isBlank(text) ? text : null));

/** The fields of the Add Client window. Only a name and the language are required; `email` is canonical. */
export const clientFields = {
  ...nameFields,
  email: emptyIsNull.pipe(email.nullable()).transform((address) => address?.canonical ?? null),
  phone: emptyIsNull.pipe(phone.nullable()),
  birthDate,
  language: z.enum(LOCALES, { error: "required" }),
  therapist: emptyIsNull.pipe(id.nullable()),
};

/** Text of several lines; null if empty. */
export const optionalText = (max: number) =>
  z
    .string({ error: "invalid" })
    .default("")
    .pipe(paragraphs(max))
    .transform((value) => value || null);

/** Further fields of a record, all optional. */
export const detailFields = {
  status: z.enum(CLIENT_STATUSES, { error: "invalid" }).default("active"),
  preferredName: emptyIsNull.pipe(line(80).nullable()),
  pronouns: emptyIsNull.pipe(line(40).nullable()),
  address: optionalText(300),
  emergencyContact: optionalText(300),
};

/**
 * `key` makes submissions idempotent; `different`: the likely duplicate that staff confirmed to be a different person;
 * `back`: the page to return to with the client chosen, if not the record.
 */
export const createInput = needsName(
  z.strictObject({
    key: id,
    different: id.optional(),
    back: ownPath.optional(),
    ...clientFields,
  }),
);

export const editInput = needsName(
  z.strictObject({ client: id, ...clientFields, ...detailFields, note: optionalText(2000) }),
);

/** The ticked clients are each sent as `pick-<id>`. */
export const statusInput = z
  .record(z.string(), z.string(), { error: "invalid" })
  .transform(({ status, ...values }) => ({
    status,
    clients: Object.entries(values).map(([name, value]) =>
      name.startsWith("pick-") && value === "on" ? name.slice(5).toLowerCase() : "",
    ),
  }))
  .pipe(
    z.strictObject({
      status: z.enum(CLIENT_STATUSES, { error: "required" }),
      clients: z.array(id).min(1, "clients_none").max(200, "invalid"),
    }),
  );

// Missing or malformed query parameters become null.
const choice = <const T extends readonly string[]>(values: T) => z.enum(values).nullable().catch(null).default(null);
const place = id
  .transform((text) => text.toLowerCase())
  .nullable()
  .catch(null)
  .default(null);

/**
 * Query parameters of All Clients: `therapist` is an id or "none"; `session` whether one is coming up; `after` and
 * `before` a client of the list. Without `status`, all but inactive
 * clients; a search finds those too.
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
  status: choice(STATUS_FILTERS),
  sort: z.enum(SORTS).catch("name").default("name"),
  after: place,
  before: place,
});

export type ClientListInput = z.output<typeof clientListInput>;
export type CreateInput = z.output<typeof createInput>;
export type EditInput = z.output<typeof editInput>;
export type StatusInput = z.output<typeof statusInput>;
