/** About you: what a client may change of it. */
export const en = {
  title: "About you",
  leadRecord: "This is what the practice has on file. What you change here changes there.",
  lead: "This is what you told the practice when you signed up.",
  firstName: "First name",
  lastName: "Last name",
  phone: "Mobile phone",
  birthDate: "Date of birth",
  birthDateHint: "As 1990-04-23.",
  save: "Save",
  saving: "Saving",
  saved: "Saved.",
} as const;
