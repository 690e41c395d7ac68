"use client";

import type { ComponentProps } from "react";
import { RadioList } from "@/components/ui/radio-list";
import { useField } from "./state";

/** Radio buttons that keep the selection when the form comes back with errors. */
export function RadioField({ defaultValue, ...field }: ComponentProps<typeof RadioList>) {
  const { error, typed } = useField(field.name);
  return <RadioList {...field} error={error} defaultValue={typed ?? defaultValue} />;
}
