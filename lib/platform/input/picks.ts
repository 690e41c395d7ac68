import type { LocalDate } from "@/lib/scheduling/dates";
import type { FormValues } from "./form";
import { readingsOf } from "./written-dates";

/** The name of the field that says which reading of an unclear date is meant. */
export const pickField = (name: string) => `pick:${name}`;

const PICK = /^pick:(.+)$/;

/** Returns a form with the date that somebody picked in the place of the unclear one they typed. */
export function withPicks(form: FormValues): FormValues {
  const fields = Object.entries(form).filter(([name]) => !PICK.test(name));
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const pick = form[pickField(name)] ?? "";
      return [name, readingsOf(value).includes(pick) ? pick : value];
    }),
  );
}

/** Returns the readings of each unclear date in a form that was refused: still to be picked from, or picked already. */
export function picksOf(form: FormValues, unclear: readonly string[]): Record<string, LocalDate[]> {
  const picked = Object.keys(form).flatMap((name) => PICK.exec(name)?.[1] ?? []);
  const readings = [...unclear, ...picked].map((name) => [name, readingsOf(form[name] ?? "")] as const);
  return Object.fromEntries(readings.filter(([, dates]) => dates.length > 1));
}
