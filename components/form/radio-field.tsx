"use client";

import type { ComponentProps } from "react";
import { RadioList } from "@/components/ui/radio-list";
import { Conflict, Opened } from "./opened";
import { useField } from "./state";

/** Radio buttons that keep the selection when the form comes back with errors. */
export function RadioField({ defaultValue, ...field }: ComponentProps<typeof RadioList>) {
  const { error, typed } = useField(field.name);
  const label = (chosen: unknown) => field.options.find(({ value }) => value === chosen)?.label ?? "";
  return (
    <>
      <RadioList {...field} error={error} defaultValue={typed ?? defaultValue} />
      {defaultValue !== undefined && <Opened name={field.name} value={defaultValue} />}
      <Conflict name={field.name} label={field.legend} now={label(defaultValue)} typed={label(typed)} />
    </>
  );
}
