"use client";

import type { ReactNode } from "react";
import { FieldError } from "@/components/ui/field";
import { useField } from "./state";

/** Several checkboxes under one question, with an error for the group. */
export function TicksField({ name, legend, children }: { name: string; legend: string; children: ReactNode }) {
  const { error } = useField(name);
  return (
    <fieldset className="wide" id={name} tabIndex={-1} aria-describedby={error && `${name}-error`}>
      <legend className="legend">{legend}</legend>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
