/** Language, time zone and calendar files of one person. */
export const en = {
  title: "Language and time zone",
  language: "Language for these pages and your emails",
  en: "English",
  fr: "Français",
  zone: "Time zone",
  zoneHint:
    "For video and phone sessions. If the practice is in another time zone, you’ll see both times. In-person sessions are always shown in the practice’s time.",
  practiceZone: "The practice’s time zone: {zone}",
  discreet: "Discreet title in my calendar",
  discreetAbout: "Calendar files and links say “Appointment”, without the names of the therapist and the practice.",
  save: "Save",
  saving: "Saving",
  errors: { zone_unknown: "Choose a time zone from the list." },
} as const;
