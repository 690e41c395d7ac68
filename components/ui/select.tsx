import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

export type SelectOption = { value: string; label: string };

type Own = Omit<FieldProps, "id"> & { id?: string; name: string; options: readonly SelectOption[] };

/** The browser's own select: it opens the phone's own list and works with every keyboard. */
export function Select({
  id,
  label,
  hint,
  error,
  optional,
  wide,
  options,
  ...select
}: Own & Omit<ComponentProps<"select">, keyof Own>) {
  return (
    <Field id={id ?? select.name} label={label} hint={hint} error={error} optional={optional} wide={wide}>
      {(control) => (
        <select className="input" {...select} {...control}>
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
