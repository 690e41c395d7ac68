import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type Own = Omit<FieldProps, "id"> & { id?: string; name: string };

/** A labelled line of text. `id` is the name unless two forms of one page share it. */
export function TextInput({
  id,
  label,
  hint,
  error,
  optional,
  wide,
  ...input
}: Own & Omit<ComponentProps<"input">, keyof Own>) {
  return (
    <Field id={id ?? input.name} label={label} hint={hint} error={error} optional={optional} wide={wide}>
      {(control) => <input className="input" {...input} {...control} />}
    </Field>
  );
}

/** A labelled text of several lines. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  wide,
  ...area
}: Own & Omit<ComponentProps<"textarea">, keyof Own>) {
  return (
    <Field id={id ?? area.name} label={label} hint={hint} error={error} optional={optional} wide={wide}>
      {(control) => <textarea className="input" rows={4} {...area} {...control} />}
    </Field>
  );
}
