/** Closing one’s account. */
export const en = {
  title: "Close my account",
  lead: "You’ll be signed out everywhere, and this account can no longer be used to sign in.",
  record:
    "The practice keeps your client record for as long as the law requires. Closing the account does not delete it.",
  again: "You can create a new account with this address at any time.",
  sessions: "Upcoming sessions",
  late: "Cancelling now counts as a late cancellation.",
  started: "This session has started and can’t be cancelled here.",
  choice: "What should happen to them?",
  keep: "Keep them",
  keepDetail: "They stay booked, and you’ll still get reminders by email.",
  cancel: "Cancel them",
  cancelDetail: "The times open up for others. You and your therapists will get an email.",
  some: "To cancel only some of them, go to <link>Your sessions</link> first.",
  password: "Your password",
  submit: "Close my account",
  busy: "Closing",
  keepOpen: "Keep my account",
  closedTitle: "Your account is closed",
  closedText: "We’ve emailed you a confirmation. You can create a new account at any time.",
  errors: {
    choice_needed: "Choose whether to keep or cancel your sessions.",
    changed_meanwhile: "Your sessions have changed in the meantime. Check the list below, then decide.",
  },
} as const;
