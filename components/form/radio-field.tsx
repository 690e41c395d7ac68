"use client";

import type { ComponentProps } from "react";
import { RadioList } from "@/components/ui/radio-list";
import { useField } from "./state";

/** One of several, kept when the form comes back. */
export function RadioField({ defaultValue, ...field }: ComponentProps<typeof RadioList>) {
  const { error, typed } = useField(field.name);
  return <RadioList {...field} error={error} defaultValue={typed ?? defaultValue} />;
}
