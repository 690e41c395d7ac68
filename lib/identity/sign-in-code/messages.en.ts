/** Signing in to the portal with digits sent by email, instead of the password. */
export const en = {
  title: "Sign in with a code",
  lead: "We’ll email you a six-digit code. No password needed.",
  offer: "Email me a code instead",
  email: "Email",
  send: "Email me a code",
  sending: "Sending",
  sentTitle: "Check your email",
  sent: "If this address has an account here, we’ve sent an email. Its code works for 10 minutes, in this browser. Check your junk folder too.",
  sentLink: "Is your address not verified yet? Then the email has a link to choose a password instead.",
  code: "Six-digit code from the email",
  submit: "Sign in",
  busy: "Signing in",
  again: "Didn’t get it? Send again",
  back: "Sign in with your password",
  errors: {
    code_wrong: "This code isn’t right, or it has expired. Check it, or ask for a new email.",
  },
} as const;
