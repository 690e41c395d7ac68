"use client";

import type { ComponentProps } from "react";
import { TextInput } from "@/components/ui/text-input";
import { useField } from "./state";

/** A line of text that keeps its value when the form comes back with errors. */
export function TextField({ defaultValue, ...field }: ComponentProps<typeof TextInput>) {
  const { error, typed } = useField(field.name);
  return <TextInput {...field} error={error} defaultValue={typed ?? defaultValue} />;
}
