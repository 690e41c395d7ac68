/** The page of an emailed invitation to join a practice's staff. */
export const en = {
  title: "Join {practice}",
  lead: "Choose a password for {email}. You sign in with both.",
  firstName: "First name",
  lastName: "Last name",
  password: "Password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  accept: "Accept the invitation",
  accepting: "Accepting",
  overTitle: "This invitation does not work any more",
  overText: "It was accepted or taken back, or it was cut off on its way. If you have accepted it, sign in.",
  expiredTitle: "This invitation is too old",
  expiredText: "A link works for 7 days, and only the newest one does. We can send a fresh one to the same address.",
  sendFresh: "Send a fresh link",
  sending: "Sending",
  sentFresh: "If the invitation still stands, a fresh link is on its way.",
  welcome: "Welcome. Sign in with your address and the password that you have just chosen.",
  errors: {
    link_used: "This invitation does not work any more. Ask the practice for another one.",
    link_expired: "This invitation is too old. Have a fresh link sent.",
    address_taken:
      "This address signs in to Anteroom already, and works for one practice at a time. Nothing was changed. Ask the practice to invite another address of yours.",
  },
} as const;
