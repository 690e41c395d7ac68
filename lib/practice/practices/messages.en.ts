/** Organization > Practice. */
export const en = {
  title: "Practice",
  lead: "What clients see about your practice.",
  details: {
    title: "Name and address",
    about: "Shown on the booking page, in emails and in calendar files.",
    name: "Name of the practice",
    address: "Address",
    addressNote: "Directions",
    addressNoteHint: "e.g. second floor, ring at Maple Street",
    phone: "Phone",
    locale: "Language of the practice",
    welcomeEn: "Welcome text in English",
    welcomeFr: "Welcome text in French",
    privacyOfficer: "Person responsible for privacy",
    privacyContact: "How to reach them about privacy",
    privacyContactHint: "An email, a phone number or an address",
  },
  logo: {
    title: "Logo",
    about: "At the top of client pages, about 40 pixels high.",
    label: "Picture",
    hint: "PNG, JPEG or WebP, up to 5 MB and 8,000 pixels per side",
    alt: "Current logo",
    remove: "Remove the logo",
  },
  idle: {
    title: "Automatic sign-out",
    about:
      "Staff are signed out when they haven’t used Anteroom for a while, so that nobody else can read an unattended screen. Choose a short time where others can reach your computers.",
    label: "Sign staff out after",
    minutes: "{n} minutes of inactivity",
    hours: "{n, plural, one {# hour of inactivity} other {# hours of inactivity}}",
  },
  accent: {
    title: "Accent colour",
    about: "For buttons and links on client pages. We darken it if white text on it would be hard to read.",
    label: "Colour",
    hint: "Six digits, e.g. #2D5F7B",
    pick: "Pick a colour",
    sample: "Book",
    kept: "White text on this colour has a contrast of {picked}:1. Pages use {used}, at {ratio}:1.",
    changed:
      "White text on this colour has a contrast of {picked}:1, which is too low to read. Pages use {used} instead, at {ratio}:1.",
  },
  slug: {
    title: "Address of the booking page",
    about: "Links to your old address keep working and open the new one. No other practice can use it.",
    label: "Address",
    hint: "Lowercase letters, digits and hyphens, after {before}",
    old: "{n, plural, one {This address also opens your booking page: {addresses}} other {These addresses also open your booking page: {addresses}}}",
  },
  zone: {
    title: "Time zone",
    about: "Sessions take place, and are shown, in this time zone.",
    label: "Time zone",
    sure: "Change the time zone",
    sureDetail:
      "Availability keeps the same clock times in the new time zone. Time off and sessions stay at the moment agreed, so their clock times change. {n, plural, =0 {No upcoming sessions.} one {# upcoming session.} other {# upcoming sessions.}}",
  },
  errors: {
    slug_invalid: "Use only lowercase letters, digits and hyphens, e.g. maple-street.",
    slug_taken: "This address belongs, or used to belong, to another practice. Choose another one.",
    zone_unknown: "Choose a time zone from the list.",
    zone_sure: "Read what changes, then tick this box.",
    accent_invalid: "Enter six digits from 0 to 9 and A to F, e.g. #2D5F7B.",
  },
} as const;
