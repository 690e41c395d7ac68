import type { Locale } from "@/lib/platform/i18n/locales";
import type { LocalDate } from "@/lib/scheduling/dates";
import { countryOf } from "@/lib/scheduling/zones";

/** Whose holidays: a country (ISO 3166-1) and a province or state as date-holidays names it, "" for the country's own. */
export type HolidayRegion = { country: string; region: string };

/** For how many years a ticked rule is turned into dates: the year in which it is ticked, and those that follow. */
export const YEARS = 10;

/** A holiday's rule, and the dates that follow from it. */
export type HolidayRule = {
  /** As date-holidays writes it, the same every year: "easter -2". */
  rule: string;
  nameEn: string;
  nameFr: string;
  /** A day off by law; others are observed, or a bank's. */
  statutory: boolean;
  dates: LocalDate[];
};

/** Provinces by zone, where the zone is that of one. In America/Toronto, Québec by the practice's language. */
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

/** Where a practice most likely is. */
export function guessPlace({ zone, locale }: { zone: string; locale: Locale }): HolidayRegion {
  const province = locale === "fr" && zone === "America/Toronto" ? "QC" : PROVINCES[zone];
  return province ? { country: "CA", region: province } : { country: countryOf(zone) ?? "CA", region: "" };
}

/** Names that the package knows in English only. */
const FRENCH: Readonly<Record<string, string>> = {
  "British Columbia Day": "Fête de la Colombie-Britannique",
  "Saskatchewan Day": "Fête de la Saskatchewan",
  "Nunavut Day": "Fête du Nunavut",
  "Memorial Day": "Jour commémoratif",
};

export function frenchName(french: string, english: string): string {
  return french === english ? (FRENCH[english] ?? french) : french;
}

/** The provinces and territories of Canada; those of other countries have the package's names. */
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
