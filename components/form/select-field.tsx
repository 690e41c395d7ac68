"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { Conflict, Opened } from "./opened";
import { useField } from "./state";

/** A select that keeps its value when the form comes back with errors. */
export function SelectField({ defaultValue, ...field }: ComponentProps<typeof Select>) {
  const { error, typed } = useField(field.name);
  const label = (chosen: unknown) => field.options.find(({ value }) => value === chosen)?.label ?? "";
  return (
    <>
      <Select {...field} error={error} defaultValue={typed ?? defaultValue} />
      {defaultValue !== undefined && <Opened name={field.name} value={String(defaultValue)} />}
      <Conflict name={field.name} label={field.label} now={label(defaultValue)} typed={label(typed)} />
    </>
  );
}
