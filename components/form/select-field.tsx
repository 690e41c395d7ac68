"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { useField } from "./state";

/**
 * A select that keeps its value when the form comes back with errors. React does not update the default that a reset
 * falls back to, so the element is remounted.
 */
export function SelectField({ defaultValue, ...field }: ComponentProps<typeof Select>) {
  const { error, typed } = useField(field.name);
  const chosen = typed ?? defaultValue;
  return <Select {...field} error={error} key={String(chosen)} defaultValue={chosen} />;
}
