"use client";

import type { ComponentProps } from "react";
import { useField } from "./state";

/** A radio button on its own, such as in a table. It stays selected when the form comes back with errors. */
export function RadioCell({
  name,
  value,
  defaultChecked,
  ...input
}: ComponentProps<"input"> & { name: string; value: string }) {
  const { typed } = useField(name);
  return (
    <input
      type="radio"
      className="radio"
      name={name}
      value={value}
      defaultChecked={typed === undefined ? defaultChecked : typed === value}
      {...input}
    />
  );
}
