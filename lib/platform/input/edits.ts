import { z } from "zod";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { FormValues } from "./form";

/**
 * Names of the hidden fields that an edit form sends beside its own: the value that a field was opened with, whether a
 * checkbox was ticked then, that a conflict is shown, and how it is resolved ("now" or "typed").
 */
export const wasField = (name: string) => `was:${name}`;
export const hadField = (name: string) => `had:${name}`;
export const chooseField = (name: string) => `choose:${name}`;
export const keepField = (name: string) => `keep:${name}`;

const HIDDEN = /^(was|had|choose|keep):(.+)$/;

/** An edit form's input: what was typed, and the values that the form was opened with, as far as they are known. */
export type Edited<T> = T & { opened?: Partial<T> };

const edits = new WeakSet<z.ZodType>();

/** Returns true if a schema was made by `edited`. */
export const isEdited = (schema: z.ZodType): boolean => edits.has(schema);

/**
 * Makes a form's schema one of an edit form: its output also has what the form was opened with, and a field that was
 * not sent counts as unchanged. Commands pass it to `merged`. Code, beside those of the schema: choose_one.
 */
export function edited<Schema extends z.ZodType<object>>(schema: Schema) {
  const input = z
    .record(z.string(), z.string(), { error: "invalid" })
    .transform((form, context): Edited<z.output<Schema>> => {
      const { typed, opened, unknown, undecided } = sides(form);
      const read = schema.safeParse(typed);
      for (const { path, message } of read.error?.issues ?? []) context.addIssue({ code: "custom", path, message });
      for (const name of undecided) context.addIssue({ code: "custom", path: [name], message: "choose_one" });
      return read.success ? { ...read.data, opened: readOpened(schema, typed, opened, unknown) } : z.NEVER;
    });
  edits.add(input);
  return input;
}

/** Returns a form without the hidden fields of edit forms. */
export function withoutOpened(form: FormValues): FormValues {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !HIDDEN.test(name)));
}

type Sides = {
  typed: FormValues;
  opened: FormValues;
  /** Fields that came without the value they were opened with. */
  unknown: string[];
  /** Fields whose conflict is shown but not resolved. */
  undecided: string[];
};

function sides(form: FormValues): Sides {
  const plain = withoutOpened(form);
  const hidden = { was: {}, had: {}, choose: {}, keep: {} } as Record<string, FormValues>;
  for (const [name, value] of Object.entries(form)) {
    const [, kind = "", field = ""] = HIDDEN.exec(name) ?? [];
    if (kind) hidden[kind]![field] = value;
  }
  const { was, had, choose, keep } = hidden as Record<"was" | "had" | "choose" | "keep", FormValues>;
  const taken = Object.entries(was).filter(([name]) => !(name in plain) || keep[name] === "now");
  // A checkbox without its mark may have been ticked or not: not part of what is known.
  const known = Object.entries(plain).filter(([name, value]) => !(name in had) && value !== "on");
  const ticked = Object.entries(had).filter(([, value]) => value === "on");
  return {
    typed: { ...plain, ...Object.fromEntries(taken) },
    opened: { ...Object.fromEntries(known), ...was, ...Object.fromEntries(ticked) },
    unknown: Object.keys(plain).filter((name) => !(name in was) && !(name in had)),
    undecided: Object.keys(choose).filter((name) => !["now", "typed"].includes(keep[name] ?? "")),
  };
}

/** Reads what a form was opened with. A value that its field would refuse today is left out, like unknown ones. */
function readOpened<Schema extends z.ZodType<object>>(
  schema: Schema,
  typed: FormValues,
  opened: FormValues,
  unknown: readonly string[],
): Partial<z.output<Schema>> {
  const first = schema.safeParse(opened);
  const refused = (first.error?.issues ?? []).map(({ path }) => String(path[0]));
  const mended = refused.flatMap((name) => (name in typed ? [[name, typed[name]]] : []));
  const read = first.success ? first : schema.safeParse({ ...opened, ...Object.fromEntries(mended) });
  if (!read.success) return {};
  return Object.fromEntries(
    Object.entries(read.data).filter(([name]) => !refused.includes(name) && !unknown.includes(name)),
  ) as Partial<z.output<Schema>>;
}

/**
 * Merges an edit form into what is stored now, which the caller has locked: a field that the sender left alone keeps the
 * value of now, and lists named in `ticks` merge tick by tick. Fields that both sides changed, to different values:
 * changed_meanwhile, and nothing may be written.
 */
export function merged<T extends object>(
  input: Edited<T>,
  now: Partial<T>,
  ticks: readonly (keyof T & string)[] = [],
): Result<T, "changed_meanwhile"> {
  const { opened = {}, ...typed } = input as Record<string, unknown> & { opened?: Record<string, unknown> };
  const result: Record<string, unknown> = { ...typed };
  const conflicts: string[] = [];
  for (const [name, current] of Object.entries(now)) {
    if (typed[name] === undefined) result[name] = current;
    if (typed[name] === undefined || !(name in opened)) continue;
    const [was, wanted] = [opened[name], typed[name]];
    if ((ticks as readonly string[]).includes(name))
      result[name] = mergedTicks(was as unknown[], wanted as unknown[], current as unknown[]);
    else if (same(wanted, was)) result[name] = current;
    else if (!same(current, was) && !same(current, wanted)) conflicts.push(name);
  }
  return conflicts.length > 0
    ? refuse("changed_meanwhile", Object.fromEntries(conflicts.map((name) => [name, "changed_meanwhile" as const])))
    : ok(result as T);
}

function mergedTicks(was: readonly unknown[], wanted: readonly unknown[], current: readonly unknown[]): unknown[] {
  return [
    ...current.filter((one) => wanted.includes(one) || !was.includes(one)),
    ...wanted.filter((one) => !was.includes(one) && !current.includes(one)),
  ];
}

const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/** Formats a value so that equal ones have equal texts, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
