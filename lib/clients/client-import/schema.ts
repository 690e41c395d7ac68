import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { LOCALES } from "@/lib/platform/i18n/locales";

/** Bytes, lines under the header, and columns that one list may have. */
export const MAX_IMPORT_BYTES = 5_000_000;
export const MOST_LINES = 10_000;
export const MOST_COLUMNS = 100;

/** What a column may hold: the fields of a client's record. */
export const IMPORT_COLUMNS = [
  "firstName",
  "lastName",
  "email",
  "phone",
  "birthDate",
  "language",
  "therapist",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** A file or a pasted text; the command refuses none and both. */
export const startInput = z.strictObject({
  file: z
    .instanceof(Uint8Array, { error: "invalid" })
    .refine((bytes) => bytes.length <= MAX_IMPORT_BYTES, "file_large"),
  pasted: z.string({ error: "invalid" }).max(MAX_IMPORT_BYTES, "file_large").default(""),
});

/** How a list is read: what each column holds, which comes first in 03/04/1990, and what holds where a line does not say. */
export const plan = z.strictObject({
  columns: z.array(z.enum(IMPORT_COLUMNS, { error: "invalid" }).nullable()).max(MOST_COLUMNS, "invalid"),
  dates: z.enum(["dmy", "mdy"], { error: "invalid" }).nullable(),
  language: z.enum(LOCALES, { error: "invalid" }),
  therapist: id.nullable(),
});

const chosenOrNone = (text: string | undefined) => (text ? text : null);

/** The nth column is sent as `column-<n>`. */
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

/** The lines of the dry run; the page that is shown of them. */
export const LINE_FILTERS = ["alike", "refused", "present", "create"] as const;
export type LineFilter = (typeof LINE_FILTERS)[number];

/**
 * What staff chose of the lines that stood on a page: `create-<line>`, ticked, says beside whom somebody is created;
 * `lines` are all that could be ticked there. `then`: only keep the choices, or import.
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

/** What the database keeps of an import: the records beside which staff create somebody, by line. */
export const chosen = z.record(z.string(), z.string());

/** And what became of each line. `client`: whom it created, or like whom it is; a number is an earlier line. */
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
