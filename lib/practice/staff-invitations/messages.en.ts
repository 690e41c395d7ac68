/** The page of an emailed invitation to join a practice's staff. */
export const en = {
  title: "Join {practice}",
  lead: "Choose a password for {email}. You’ll use both to sign in.",
  firstName: "First name",
  lastName: "Last name",
  password: "Password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  accept: "Accept invitation",
  accepting: "Accepting",
  overTitle: "This invitation no longer works",
  overText: "It may have been accepted or cancelled, or the address may be incomplete. If you’ve accepted it, sign in.",
  expiredTitle: "This invitation has expired",
  expiredText:
    "Invitation links work for 7 days, and only the newest one works. We can send a new one to the same address.",
  sendFresh: "Send a new link",
  sending: "Sending",
  sentFresh: "If the invitation is still open, we’ve sent a new link.",
  welcome: "Welcome. Sign in with your email and the password you just chose.",
  errors: {
    link_used: "This invitation no longer works. Ask the practice for a new one.",
    link_expired: "This invitation has expired. Ask for a new link.",
    address_taken:
      "This address already has a staff account on Anteroom, and each address works for one practice only. Nothing was changed. Ask the practice to invite you at another address.",
  },
} as const;
