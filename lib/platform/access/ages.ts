import { parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";

/** The ages from which clients decide for themselves, by province or state (ISO 3166-2). */

/** Years of age. */
export type Ages = {
  /** From then on, the client decides about their care; null where the law names no age. */
  healthDecisions: number | null;
  /** True if the law then closes the record to everyone else. */
  closesRecord: boolean;
  /** From then on, nobody else acts for them by an earlier right. */
  majority: number;
};

/**
 * Health decisions: Civil Code of Québec, s. 14; NB Medical Consent of Minors Act, s. 2; Code of Alabama, 22-8-4 (since
 * October 2025); Neb. Rev. Stat. 43-2101; Miss. Code 41-41-3. Elsewhere the therapist decides by capacity.
 */
const HEALTH_DECISIONS_AGES: Readonly<Record<string, number>> = {
  "CA-QC": 14,
  "CA-NB": 16,
  "US-AL": 16,
  "US-NE": 18,
  "US-MS": 18,
};

/** Ages of majority other than 18, by the province's or state's own statute. */
const MAJORITY_AGES: Readonly<Record<string, number>> = {
  "CA-BC": 19,
  "CA-NB": 19,
  "CA-NL": 19,
  "CA-NS": 19,
  "CA-NT": 19,
  "CA-NU": 19,
  "CA-YT": 19,
  "US-AL": 19,
  "US-NE": 19,
  "US-MS": 21,
};

/** Returns a practice's ages: its own, or else those of its province or state (null: unknown). */
export function agesOf(
  region: string | null,
  own: { healthDecisionsAge: number | null; majorityAge: number | null },
): Ages {
  const place = region ?? "";
  return {
    healthDecisions: own.healthDecisionsAge ?? HEALTH_DECISIONS_AGES[place] ?? null,
    closesRecord: place === "CA-QC",
    majority: own.majorityAge ?? MAJORITY_AGES[place] ?? 18,
  };
}

/** Returns the day on which someone reaches an age; someone born on 29 February, on 1 March of a year without it. */
export function dayOfAge(birthDate: LocalDate, years: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + years;
  return parseLocalDate(`${year}${birthDate.slice(4)}`) ?? `${year}-03-01`;
}
