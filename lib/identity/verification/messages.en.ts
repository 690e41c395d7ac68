/** The verification screen, and asking for its email again. */
export const en = {
  title: "Verify your email",
  lead: "Press the button to confirm that {email} is yours.",
  submit: "Verify email",
  busy: "Verifying",
  newPasswordLead:
    "This is not the browser in which the account was created. Choose a password: from now on it is the only one, and every other sign-in of the account ends.",
  password: "New password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  usedTitle: "This link has done its work",
  usedText: "The email address is verified, or the link was used already. Sign in to go on.",
  expiredTitle: "This link is too old",
  expiredText: "A link works for 24 hours, and only the newest one does. We can send a fresh one to the same address.",
  unknownTitle: "This link is not valid",
  unknownText:
    "Perhaps it was cut off on its way. Copy the whole address from the email, or sign in and have it sent again.",
  sendFresh: "Send a fresh link",
  sendingFresh: "Sending",
  sentFresh: "If the address still needs it, a fresh link is on its way.",
  noticeTitle: "Verify your email to book more than one session",
  noticeText:
    "We sent a link to <b>{email}</b>. Until the address is verified, your account can hold one booked session only.",
  noticeBooked:
    "We sent a link to <b>{email}</b>. This session is yours either way. Until the address is verified, your account can hold one booked session only.",
  code: "Or type the six digits from the email",
  codeSubmit: "Verify",
  resend: "Resend",
  resending: "Sending",
  resent: "Sent again, to {email}.",
  signIn: "Sign in",
  errors: {
    link_used: "This link was used already, or is not valid. Sign in to go on.",
    link_expired: "This link is too old. Have a fresh one sent.",
    password_needed: "Choose a password to go on.",
  },
} as const;
