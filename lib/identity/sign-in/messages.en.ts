/** Signing in, to the portal and to the practice. */
export const en = {
  title: "Sign in",
  lead: "Book and manage your sessions at {practice}.",
  staffTitle: "Staff sign-in",
  staffLead: "For therapists and front desk staff.",
  email: "Email",
  password: "Password",
  submit: "Sign in",
  busy: "Signing in",
  noAccount: "No account yet? <link>Create Account</link>",
  keptTime: "We’ve kept the time you chose: {when}.",
  moved: "This address already has an account here, so we added your session to it. Sign in to see it.",
  demoTitle: "Demo sign-ins",
  demoPassword: "Password for all of them: {password}",
  idledOut:
    "You were signed out after {minutes} minutes of inactivity, to protect your privacy. Sign in to pick up where you left off.",
  idle: {
    title: "Are you still there?",
    text: "To protect your privacy, you’ll be signed out in two minutes.",
    stay: "Stay signed in",
  },
  errors: {
    password_expired:
      "The password from the practice has expired (it worked for 72 hours). Press “Forgot Your Password?” to choose your own.",
    sign_in_failed: "The email and password don’t match. Check both and try again.",
  },
} as const;
