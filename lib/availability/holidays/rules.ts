import type { Locale } from "@/lib/platform/i18n/locales";
import { dateOf, dayNumber, weekdayOf, type LocalDate } from "@/lib/scheduling/dates";
import { countryOf } from "@/lib/scheduling/zones";

/** A country (ISO 3166-1) and a province or state as named by date-holidays; "" for the whole country. */
export type HolidayRegion = { country: string; region: string };

/** Number of years for which a ticked rule is expanded to dates, starting with the year in which it is ticked. */
export const YEARS = 10;

/** A holiday's rule and the resulting dates. */
export type HolidayRule = {
  /** The rule in date-holidays syntax, the same every year: "easter -2". */
  rule: string;
  nameEn: string;
  nameFr: string;
  /** A public holiday; others are observances or bank holidays. */
  statutory: boolean;
  dates: LocalDate[];
};

/**
 * Provinces by zone, if the zone belongs to a single province. In America/Toronto, the practice's language selects
 * Québec.
 */
const PROVINCES: Readonly<Record<string, string>> = {
  "America/Vancouver": "BC",
  "America/Edmonton": "AB",
  "America/Regina": "SK",
  "America/Winnipeg": "MB",
  "America/Toronto": "ON",
  "America/Montreal": "QC",
  "America/Moncton": "NB",
  "America/Halifax": "NS",
  "America/St_Johns": "NL",
  "America/Whitehorse": "YT",
  "America/Yellowknife": "NT",
  "America/Iqaluit": "NU",
};

/** Returns the most likely place of a practice. */
export function guessPlace({ zone, locale }: { zone: string; locale: Locale }): HolidayRegion {
  const province = locale === "fr" && zone === "America/Toronto" ? "QC" : PROVINCES[zone];
  return province ? { country: "CA", region: province } : { country: countryOf(zone) ?? "CA", region: "" };
}

const TRUTH_AND_RECONCILIATION = "09-30 since 2021";
const CANADA_DAY = "07-01";
const ST_JEAN_BAPTISTE = "06-24";
const EASTER_MONDAY = "easter 1";

/**
 * Where date-holidays 3.37 differs from the law on paid days off, by province. Sources: the provinces' employment
 * standards acts, as the open-source project vacanza/holidays cites them.
 */
const STATUTORY: Readonly<Record<string, { also?: readonly string[]; not?: readonly string[] }>> = {
  BC: { also: [TRUTH_AND_RECONCILIATION] },
  MB: { also: [TRUTH_AND_RECONCILIATION] },
  NT: { also: [TRUTH_AND_RECONCILIATION], not: [EASTER_MONDAY, "12-26"] },
  NU: { also: [TRUTH_AND_RECONCILIATION, "07-09"] },
  ON: { not: [EASTER_MONDAY] },
  PE: { also: [TRUTH_AND_RECONCILIATION], not: ["3rd friday after 08-01"] },
  YT: { also: [TRUTH_AND_RECONCILIATION], not: [EASTER_MONDAY] },
};

/** On a Sunday, these are also observed on the Monday (Holidays Act, R.S.C. 1985, c. H-5; Québec: CQLR, c. F-1.1). */
const SUNDAY_OBSERVED_ON_MONDAY: readonly { rule: string; region: string | null }[] = [
  { rule: CANADA_DAY, region: null },
  { rule: ST_JEAN_BAPTISTE, region: "QC" },
];

/** Returns a place's holidays as the law has them, for the years from `year` on; only Canada's need correcting. */
export function corrected(rules: readonly HolidayRule[], { country, region }: HolidayRegion, year: number) {
  if (country !== "CA") return [...rules];
  const { also = [], not = [] } = STATUTORY[region] ?? {};
  const missing = rules.some(({ rule }) => rule === TRUTH_AND_RECONCILIATION) ? [] : [truthAndReconciliation(year)];
  return [...rules, ...missing].map((holiday) => ({
    ...holiday,
    statutory: also.includes(holiday.rule) || (holiday.statutory && !not.includes(holiday.rule)),
    dates: SUNDAY_OBSERVED_ON_MONDAY.some(
      (one) => one.rule === holiday.rule && (one.region === null || one.region === region),
    )
      ? holiday.dates.flatMap((date) => (isSunday(date) ? [date, dateOf(dayNumber(date) + 1)] : [date]))
      : holiday.dates,
  }));
}

const isSunday = (date: LocalDate) => weekdayOf(dayNumber(date)) === 7;

/** Returns 30 September, which the package leaves out in some provinces. */
const truthAndReconciliation = (year: number): HolidayRule => ({
  rule: TRUTH_AND_RECONCILIATION,
  nameEn: "National Day for Truth and Reconciliation",
  nameFr: "Journée nationale de la vérité et de la réconciliation",
  statutory: false,
  dates: Array.from({ length: YEARS }, (_, i) => `${year + i}-09-30`),
});

/** Translations of names that the package has in English only. */
const FRENCH: Readonly<Record<string, string>> = {
  "British Columbia Day": "Fête de la Colombie-Britannique",
  "Saskatchewan Day": "Fête de la Saskatchewan",
  "Nunavut Day": "Fête du Nunavut",
  "Memorial Day": "Jour commémoratif",
};

export function frenchName(french: string, english: string): string {
  return french === english ? (FRENCH[english] ?? french) : french;
}

/** The provinces and territories of Canada; other countries use the package's names. */
const CANADA: Readonly<Record<string, string>> = {
  AB: "Alberta",
  BC: "Colombie-Britannique",
  MB: "Manitoba",
  NB: "Nouveau-Brunswick",
  NL: "Terre-Neuve-et-Labrador",
  NS: "Nouvelle-Écosse",
  NT: "Territoires du Nord-Ouest",
  NU: "Nunavut",
  ON: "Ontario",
  PE: "Île-du-Prince-Édouard",
  QC: "Québec",
  SK: "Saskatchewan",
  YT: "Yukon",
};

export function regionName(country: string, region: string, name: string, locale: Locale): string {
  if (country !== "CA") return name;
  return locale === "fr" ? (CANADA[region] ?? name) : region === "QC" ? "Québec" : name;
}
