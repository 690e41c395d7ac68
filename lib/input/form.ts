/** What a form sent: one text a name. */
export type FormValues = Record<string, string>;

/**
 * The fields of a form. Null where it holds what none of ours sends: a file, or a name twice
 * (security.md, Input). Next's own hidden fields are left out.
 */
export function formValues(form: FormData): FormValues | null {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION_")) continue;
    if (typeof value !== "string" || name in values) return null;
    values[name] = value;
  }
  return values;
}
