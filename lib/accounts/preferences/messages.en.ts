/** Language and time zone of one person. */
export const en = {
  title: "Language and time zone",
  language: "Language of these pages and of your emails",
  en: "English",
  fr: "Français",
  zone: "Show times in",
  zoneHint:
    "For sessions by video or phone. Where the practice’s clock shows another time, both stand beside each other. Sessions in person are always shown in the practice’s time, where you meet.",
  practiceZone: "The practice’s time: {zone}",
  save: "Save",
  saving: "Saving",
  errors: { zone_unknown: "Choose a time zone from the list." },
} as const;
