/** What a form sent: one text a name. */
export type FormValues = Record<string, string>;

/**
 * The fields of a form. Null where it holds what none of ours sends: a file, or a name twice
 * (security.md, Input). Next's own hidden fields are left out, and so is the one file that may come as `upload`.
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

/** The bytes of the one file of a form; none where no file was chosen, or several. */
export async function uploadedFile(form: FormData, name: string): Promise<Uint8Array> {
  const [file, ...more] = form.getAll(name);
  return file === undefined || typeof file === "string" || more.length > 0
    ? new Uint8Array()
    : new Uint8Array(await file.arrayBuffer());
}
