"use client";

import { createContext, useContext } from "react";
import type { ActionState } from "@/lib/platform/access/actions";

export type Failure = Extract<ActionState, { ok: false }>;

/** What the last attempt of the form around says of one of its fields. */
export const FormContext = createContext<Failure | null>(null);

/** The error of a field, and what was typed in it last. */
export function useField(name: string): { error: string | undefined; typed: string | undefined } {
  const failure = useContext(FormContext);
  return { error: failure?.fields[name], typed: failure?.values[name] };
}
