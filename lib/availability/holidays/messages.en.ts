import { en as displaced } from "@/lib/availability/displaced/messages.en";

/** Settings > Availability > Statutory holidays. */
export const en = {
  title: "Statutory holidays",
  about: "Days with no availability, every year. Tick a holiday once; its date updates each year.",
  none: "No holidays selected.",
  change: "Select holidays",
  next: "{name}: {date}",
  country: "Country",
  region: "Province, territory or state",
  wholeCountry: "The whole country",
  show: "Show its holidays",
  closes: "Who is off",
  practice: "The whole practice",
  tickAll: "Tick all statutory holidays",
  statutory: "Statutory holidays here",
  other: "Other days",
  dates: "{first}, then {second}",
  closedAlready: "The whole practice is closed",
  save: "Save",
  busy: "Saving",
  saved: "Saved. The selected days are closed on the calendar and the booking page.",
  source:
    "Dates from the open-source package date-holidays, in part from Wikipedia (CC BY). Check the dates that matter to you.",
  unknown: "We have no holidays on file for this place.",
  errors: {
    ...displaced.errors,
  },
} as const;
