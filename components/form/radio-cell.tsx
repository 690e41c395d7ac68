"use client";

import type { ComponentProps } from "react";
import { useField } from "./state";

/** One of several, drawn by itself: in a table, say. It stays picked when the form comes back. */
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
