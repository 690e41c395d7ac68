/** The owner’s first screen. */
export const en = {
  title: "Set up your practice",
  lead: "This link works once. You can change all of this later.",
  practice: "The practice",
  name: "Name of the practice",
  slug: "Address of the booking page",
  slugHint: "Lowercase letters, digits and hyphens. Clients will see {url}",
  zone: "Time zone",
  zoneHint: "Sessions take place, and are shown, in this time zone.",
  language: "Language of the practice",
  you: "You, the owner",
  firstName: "First name",
  lastName: "Last name",
  email: "Email",
  emailHint: "You’ll use it to sign in, and we’ll email it about new bookings.",
  password: "Password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  submit: "Save",
  busy: "Saving",
  usedTitle: "This link has already been used",
  usedText:
    "Your practice is already set up, or there is a newer link. Sign in, or check what the server printed the last time it started.",
  errors: {
    slug_invalid: "Use only lowercase letters, digits and hyphens, e.g. maple-street.",
    slug_taken: "Another practice has this address. Choose another one.",
    zone_unknown: "Choose a time zone from the list.",
    link_used:
      "This link has already been used, or isn’t valid. Check what the server printed the last time it started.",
  },
} as const;
