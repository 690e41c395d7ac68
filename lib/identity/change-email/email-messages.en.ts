export const en = {
  labels: {
    change_email: "Link to prove another email address",
    email_changed: "Notice that an email address was changed",
  },
  changeEmail: {
    title: "Confirm your new email address",
    intro:
      "Somebody who is signed in to an account at {practice} wants to use this address for it. If it was you, open the page below and press Confirm. Until then nothing changes.",
    button: "Confirm this address",
    expires: "The link works for 24 hours, and once. A newer one replaces it.",
    ignore: "If it was not you, ignore this email: somebody typed your address by mistake, and nothing happens.",
    takenTitle: "This address has an account already",
    taken:
      "Somebody wanted to use this address for another account at {practice}. It has an account there already, so nothing changes. If it was you, sign in to the account that you have.",
  },
  emailChanged: {
    title: "Your email address was changed",
    intro:
      "The account at {practice} that you signed in to with this address has another address now. Emails about your sessions go there.",
    yours: "If it was you, there is nothing to do.",
    button: "This was not me",
    notYours:
      "If it was not you, press the button within 7 days: the account gets this address back, everybody is signed out, and you choose a new password.",
  },
} as const;
