"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { useField } from "./state";

/**
 * A choice from a list that is kept when the form comes back. React never changes which choice a list falls back to when
 * its form is emptied, so that list is made anew.
 */
export function SelectField({ defaultValue, ...field }: ComponentProps<typeof Select>) {
  const { error, typed } = useField(field.name);
  const chosen = typed ?? defaultValue;
  return <Select {...field} error={error} key={String(chosen)} defaultValue={chosen} />;
}
