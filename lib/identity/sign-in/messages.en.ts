/** Signing in, to the portal and to the practice. */
export const en = {
  title: "Sign in",
  lead: "To book and look after your sessions at {practice}.",
  staffTitle: "Sign in to the practice",
  staffLead: "For therapists and front desk.",
  email: "Email",
  password: "Password",
  submit: "Sign in",
  busy: "Signing in",
  noAccount: "No account yet? <link>Create Account</link>",
  keptTime: "The time that you chose is kept: {when}.",
  moved: "This address has an account here already, so your session was added to it. Sign in to see it.",
  demoTitle: "Demo sign-ins",
  demoPassword: "The password of all of them: {password}",
  idledOut:
    "You were signed out after {minutes} minutes without use, to keep what is yours private. Sign in to go on where you were.",
  idle: {
    title: "Are you still there?",
    text: "To keep what is yours private, you will be signed out in two minutes.",
    stay: "Stay signed in",
  },
  errors: {
    password_expired:
      "This password came from the practice and worked for 72 hours. Press “Forgot Your Password?” to choose your own.",
    sign_in_failed: "Email and password do not match. Check both and try again.",
  },
} as const;
