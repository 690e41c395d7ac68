"use client";

import { useContext, type ComponentProps } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FormContext } from "./state";

/** A checkbox that keeps its state when the form comes back with errors: a form sends nothing for an empty box. */
export function CheckField({ defaultChecked, ...field }: ComponentProps<typeof Checkbox>) {
  const failure = useContext(FormContext);
  return (
    <Checkbox
      {...field}
      error={failure?.fields[field.name]}
      defaultChecked={failure ? failure.values[field.name] === "on" : defaultChecked}
    />
  );
}
