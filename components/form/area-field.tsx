"use client";

import type { ComponentProps } from "react";
import { TextArea } from "@/components/ui/text-input";
import { Conflict, Opened } from "./opened";
import { useField } from "./state";

/** A text of several lines that keeps its value when the form comes back with errors. */
export function AreaField({ defaultValue, ...field }: ComponentProps<typeof TextArea>) {
  const { error, typed } = useField(field.name);
  return (
    <>
      <TextArea {...field} error={error} defaultValue={typed ?? defaultValue} />
      {defaultValue !== undefined && <Opened name={field.name} value={String(defaultValue)} />}
      <Conflict name={field.name} label={field.label} now={defaultValue} typed={typed} />
    </>
  );
}
