"use client";

import { createContext, useContext } from "react";
import type { ActionState } from "@/lib/platform/access/actions";
import { chooseField, hadField, wasField } from "@/lib/platform/input/edits";

export type Failure = Extract<ActionState, { ok: false }>;

/** Results of the enclosing form's last submission, by field. */
export const FormContext = createContext<Failure | null>(null);

type FieldState = {
  error: string | undefined;
  /** The value last submitted; undefined for one that the sender left as it was. */
  typed: string | undefined;
  /** True if somebody else changed the field meanwhile, until the sender has chosen. */
  conflict: boolean;
};

/** Returns a field's error and the value last submitted. */
export function useField(name: string): FieldState {
  const failure = useContext(FormContext);
  const typed = failure?.values[name];
  return {
    error: failure?.fields[name],
    typed: isConflict(failure, name) || typed !== failure?.values[wasField(name)] ? typed : undefined,
    conflict: isConflict(failure, name),
  };
}

/** Returns a checkbox's error and the state last submitted: a form sends nothing for an empty box. */
export function useTick(name: string): { error: string | undefined; ticked: boolean | undefined } {
  const failure = useContext(FormContext);
  const ticked = failure ? failure.values[name] === "on" : undefined;
  const had = failure?.values[hadField(name)];
  return { error: failure?.fields[name], ticked: had !== undefined && ticked === (had === "on") ? undefined : ticked };
}

export function isConflict(failure: Failure | null, name: string): boolean {
  if (!failure?.choice || !failure.fields[name]) return false;
  return failure.code === "changed_meanwhile" || chooseField(name) in failure.values;
}
