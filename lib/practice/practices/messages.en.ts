/** Settings > Practice. */
export const en = {
  title: "Practice",
  lead: "What clients see and read of it.",
  details: {
    title: "Name and address",
    about: "They stand on the booking page, in emails and in calendar files.",
    name: "Name of the practice",
    address: "Address",
    addressNote: "Note on the address",
    addressNoteHint: "Like: second floor, ring at Maple Street",
    phone: "Phone",
    locale: "Language of the practice",
    welcomeEn: "Welcome text in English",
    welcomeFr: "Welcome text in French",
  },
  logo: {
    title: "Logo",
    about: "At the head of client pages, about 40 pixels high.",
    label: "Picture",
    hint: "PNG, JPEG or WebP, at most 5 MB and 8,000 pixels a side",
    alt: "The logo as it is now",
    remove: "Remove the logo",
  },
  accent: {
    title: "Accent colour",
    about: "For buttons and links on client pages. It is darkened where white words on it could not be read.",
    label: "Colour",
    hint: "Six digits like #2D5F7B",
    pick: "Pick a colour",
    sample: "Book",
    kept: "White on this colour has a contrast of {picked}:1. Pages use {used}, at {ratio}:1.",
    changed:
      "White on this colour has a contrast of {picked}:1, which is too little to read. Pages use {used} instead, at {ratio}:1.",
  },
  slug: {
    title: "Address of the booking page",
    about:
      "Links to an address that you give up go on working: they lead to the new one, and no other practice can take it.",
    label: "Address",
    hint: "Small letters, digits and hyphens, after {before}",
    old: "{n, plural, one {This address leads here too: {addresses}} other {These addresses lead here too: {addresses}}}",
  },
  zone: {
    title: "Time zone",
    about: "Sessions happen, and are shown, in this zone.",
    label: "Time zone",
    sure: "Change the time zone",
    sureDetail:
      "Hours of availability keep their times of day, on the new clock. Time off and sessions stay at the moment for which they were agreed, so they read differently. {n, plural, =0 {No sessions are to come.} one {# session is to come.} other {# sessions are to come.}}",
  },
  errors: {
    slug_invalid: "Use small letters, digits and hyphens only, like maple-street.",
    slug_taken: "Another practice has, or had, this address. Choose another one.",
    zone_unknown: "Choose a time zone from the list.",
    zone_sure: "Tick this once you have read what changes.",
    accent_invalid: "Enter six digits from 0 to 9 and A to F, like #2D5F7B.",
  },
} as const;
