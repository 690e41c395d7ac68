import type { z } from "zod";
import { lineOrNone } from "./text";

/** The two names of a person, either of which may be empty: not everyone has two. */
export const nameFields = { firstName: lineOrNone(80), lastName: lineOrNone(80) };

/** Rejects a person with neither name, whatever else the form gets wrong. Code: name_needed, on the first name. */
export function needsName<Schema extends z.ZodType<{ firstName: string; lastName: string }>>(schema: Schema): Schema {
  return schema.refine(hasName, {
    error: "name_needed",
    path: ["firstName"],
    when: ({ value, issues }) => isNamed(value) && !issues.some(({ path }) => NAMES.includes(String(path?.[0]))),
  });
}

/** Returns whether at least one of the names is filled. */
export function hasName({ firstName, lastName }: { firstName: string; lastName: string }): boolean {
  return firstName !== "" || lastName !== "";
}

const NAMES = ["firstName", "lastName"];

const isNamed = (value: unknown): boolean =>
  NAMES.every((name) => typeof (value as Record<string, unknown> | null)?.[name] === "string");
