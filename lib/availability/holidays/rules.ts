import type { Locale } from "@/lib/platform/i18n/locales";
import type { LocalDate } from "@/lib/scheduling/dates";
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
