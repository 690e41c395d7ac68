/** About you: what a client may change of it. */
export const en = {
  title: "Your information",
  leadRecord: "Changes here update your file at the practice.",
  lead: "This is what you told us when you signed up.",
  firstName: "First name",
  lastName: "Last name",
  oneName: "Only one name? Leave the other field empty.",
  phone: "Mobile phone",
  birthDate: "Date of birth",
  birthDateHint: "e.g. 1990-04-23 or April 23, 1990",
  save: "Save",
  saving: "Saving",
  saved: "Saved.",
} as const;
