/** A form's values: one string per name. */
export type FormValues = Record<string, string>;

/**
 * Returns the fields of a form; null if it contains what none of our forms sends: a file, or a name twice (security.md,
 * Input). Next's own hidden fields are skipped, and so is the one file allowed as `upload`.
 */
export function formValues(form: FormData, upload?: string): FormValues | null {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION_") || (name === upload && typeof value !== "string")) continue;
    if (typeof value !== "string" || name in values) return null;
    values[name] = value;
  }
  return values;
}

/** Returns the bytes of a form's file; empty if none was chosen, or several were sent. */
export async function uploadedFile(form: FormData, name: string): Promise<Uint8Array> {
  const [file, ...more] = form.getAll(name);
  return file === undefined || typeof file === "string" || more.length > 0
    ? new Uint8Array()
    : new Uint8Array(await file.arrayBuffer());
}
