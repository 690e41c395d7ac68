"use client";

import { createContext, useContext } from "react";
import type { ActionState } from "@/lib/platform/access/actions";

export type Failure = Extract<ActionState, { ok: false }>;

/** Results of the enclosing form's last submission, by field. */
export const FormContext = createContext<Failure | null>(null);

/** Returns a field's error and the value last submitted. */
export function useField(name: string): { error: string | undefined; typed: string | undefined } {
  const failure = useContext(FormContext);
  return { error: failure?.fields[name], typed: failure?.values[name] };
}
