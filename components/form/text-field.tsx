"use client";

import type { ComponentProps } from "react";
import { TextInput } from "@/components/ui/text-input";
import { Conflict, Opened } from "./opened";
import { Picks } from "./picks";
import { useField } from "./state";

/** A line of text that keeps its value when the form comes back with errors. */
export function TextField({ defaultValue, ...field }: ComponentProps<typeof TextInput>) {
  const { error, typed } = useField(field.name);
  return (
    <>
      <TextInput {...field} error={error} defaultValue={typed ?? defaultValue} />
      {defaultValue !== undefined && <Opened name={field.name} value={String(defaultValue)} />}
      <Picks name={field.name} />
      <Conflict name={field.name} label={field.label} now={defaultValue} typed={typed} />
    </>
  );
}
