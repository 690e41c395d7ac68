export const en = {
  labels: {
    change_email: "Link to confirm a new email address",
    email_changed: "Notice that an email address was changed",
  },
  changeEmail: {
    title: "Confirm your new email address",
    intro:
      "We received a request to use this address for an account at {practice}. If it was you, open the page below and press Confirm. Nothing changes until then.",
    button: "Confirm this address",
    expires: "The link works once, for 24 hours. A newer link replaces it.",
    ignore: "If it wasn’t you, ignore this email. Your address was probably typed by mistake, and nothing will change.",
    takenTitle: "This address already has an account",
    taken:
      "We received a request to use this address for another account at {practice}. It already has an account there, so nothing has changed. If it was you, sign in to your existing account.",
  },
  emailChanged: {
    title: "Your email address was changed",
    intro: "Your account at {practice} now uses a different email address. Emails about your sessions will go there.",
    yours: "If you made this change, there is nothing you need to do.",
    button: "This wasn’t me",
    notYours:
      "If you didn’t, press the button within 7 days. Your account goes back to this address, all devices are signed out, and you choose a new password.",
  },
} as const;
