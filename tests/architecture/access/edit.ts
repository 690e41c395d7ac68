import type { Persona } from "./row";

/** A form as two people opened it, and what each changes. */
export type Edit = {
  by: Persona;
  hidden?: Record<string, string>;
  /** Fields by name, and checkboxes ("on" or ""), as both opened them. */
  fields?: Record<string, string>;
  ticks?: Record<string, string>;
  first: Record<string, string>;
  /** Another field, or absent if the form has one. */
  second?: Record<string, string>;
  /** The field of `first` again, with another value. Checkboxes cannot conflict. */
  conflicting?: Record<string, string>;
  /** What is stored of the fields of `first` and `second`, as the form shows it. */
  stored: () => Promise<Record<string, string>>;
};

export const on = (value: boolean | undefined) => (value ? "on" : "");
