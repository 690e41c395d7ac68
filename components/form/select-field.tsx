"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { useField } from "./state";

/** A choice from a list that is kept when the form comes back. */
export function SelectField({ defaultValue, ...field }: ComponentProps<typeof Select>) {
  const { error, typed } = useField(field.name);
  return <Select {...field} error={error} key={typed} defaultValue={typed ?? defaultValue} />;
}
