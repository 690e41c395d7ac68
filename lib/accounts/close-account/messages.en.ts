/** Closing one’s account. */
export const en = {
  title: "Close my account",
  lead: "You are signed out everywhere, and nobody can sign in to this account any more.",
  record:
    "The practice keeps your client record for as long as the law requires. Closing the account does not delete it.",
  again: "You can create an account with this address again whenever you like.",
  sessions: "Sessions to come",
  late: "Cancelled now, it counts as a late cancel.",
  started: "It has begun, and can’t be cancelled here.",
  choice: "What becomes of them?",
  keep: "Keep them",
  keepDetail: "They stay booked, and the practice expects you. Reminders still come by email.",
  cancel: "Cancel them",
  cancelDetail: "Their times become free for others. The therapists are told by email, and so are you.",
  some: "To cancel only some of them, do that in <link>Your sessions</link> first.",
  password: "Your password",
  submit: "Close my account",
  busy: "Closing",
  keepOpen: "Keep my account",
  closedTitle: "Your account is closed",
  closedText: "An email confirms it. You can create an account again whenever you like.",
  errors: {
    choice_needed: "Choose what becomes of your sessions.",
    changed_meanwhile: "Your sessions have changed meanwhile. Read below how they stand now, then decide.",
  },
} as const;
