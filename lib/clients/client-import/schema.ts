import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";
import { LOCALES } from "@/lib/platform/i18n/locales";

export const MOST_LINES = 10_000;
export const MOST_COLUMNS = 100;

/** Fields that a column may contain: those of a client's record, and a full name. */
export const IMPORT_COLUMNS = [
  "firstName",
  "lastName",
  "fullName",
  "email",
  "phone",
  "birthDate",
  "language",
  "therapist",
  "status",
  "preferredName",
  "pronouns",
  "address",
  "emergencyContact",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Fields that several columns may hold: the first filled cell counts. */
export const SHARED_COLUMNS: readonly ImportColumn[] = ["email", "phone"];

/** A file or pasted text; the command rejects none or both. */
export const startInput = z.strictObject({
  file: z
    .instanceof(Uint8Array, { error: "invalid" })
    .refine((bytes) => bytes.length <= MAX_UPLOAD_BYTES, "file_large"),
  pasted: z.string({ error: "invalid" }).max(MAX_UPLOAD_BYTES, "file_large").default(""),
});

/**
 * How a list is read: each column's field, the day and month order of dates such as 03/04/1990, and defaults for empty
 * cells.
 */
export const plan = z.strictObject({
  columns: z.array(z.enum(IMPORT_COLUMNS, { error: "invalid" }).nullable()).max(MOST_COLUMNS, "invalid"),
  dates: z.enum(["dmy", "mdy"], { error: "invalid" }).nullable(),
  language: z.enum(LOCALES, { error: "invalid" }),
  therapist: id.nullable(),
});

const chosenOrNone = (text: string | undefined) => (text ? text : null);

/** Column n is sent as `column-<n>`. */
export const planInput = z
  .record(z.string(), z.string(), { error: "invalid" })
  .transform(({ import: of, dates, therapist, ...values }) => {
    const columns = Object.entries(values).filter(([name]) => /^column-\d{1,2}$/.test(name));
    const others = Object.fromEntries(Object.entries(values).filter(([name]) => !/^column-\d{1,2}$/.test(name)));
    const ordered = columns
      .sort(([a], [b]) => Number(a.slice(7)) - Number(b.slice(7)))
      .map(([, value]) => chosenOrNone(value));
    return { ...others, import: of, dates: chosenOrNone(dates), therapist: chosenOrNone(therapist), columns: ordered };
  })
  .pipe(plan.extend({ import: id }));

/** Filters of the dry run's lines. */
export const LINE_FILTERS = ["alike", "refused", "partial", "present", "create"] as const;
export type LineFilter = (typeof LINE_FILTERS)[number];

/**
 * Choices made on one page of lines: a ticked `create-<line>` names the record that the new client is created
 * alongside; `lines` are all the lines that could be ticked. `then`: only store the choices, or import.
 */
export const runInput = z
  .record(z.string(), z.string(), { error: "invalid" })
  .transform((values) => {
    const ticked = Object.entries(values)
      .filter(([name]) => /^create-\d{1,5}$/.test(name))
      .map(([name, value]) => [name.slice(7), value] as const);
    return {
      ...Object.fromEntries(Object.entries(values).filter(([name]) => !/^create-\d{1,5}$/.test(name))),
      chosen: Object.fromEntries(ticked),
    };
  })
  .pipe(
    z.strictObject({
      import: id,
      then: z.enum(["stay", "import"], { error: "invalid" }),
      lines: z
        .string({ error: "invalid" })
        .regex(/^(\d{1,5}(,\d{1,5})*)?$/, "invalid")
        .transform((text) => text.split(",").filter(Boolean)),
      page: z.string({ error: "invalid" }).regex(/^\d{1,3}$/, "invalid"),
      chosen: z.record(z.string(), z.string().regex(/^([0-9a-f-]{36}|\d{1,5})$/, "invalid")),
    }),
  );

export const discardInput = z.strictObject({ import: id });

/** Stored choices: by line, the record alongside which staff create a new client. */
export const chosen = z.record(z.string(), z.string());

/** Stored outcome of each line. `client`: the client created, or the existing match; a number is an earlier line. */
export const result = z.array(
  z.strictObject({
    line: z.number(),
    kind: z.enum(["created", "present", "skipped", "refused"]),
    client: z.string().optional(),
    errors: z.record(z.string(), z.string()).optional(),
  }),
);

export type StartInput = z.output<typeof startInput>;
export type ImportPlan = z.output<typeof plan>;
export type PlanInput = z.output<typeof planInput>;
export type RunInput = z.output<typeof runInput>;
export type ImportOutcome = z.output<typeof result>[number];
