export const en = {
  labels: { sign_in_code: "Code to sign in" },
  subject: "Your code to sign in",
  intro: "Enter this code on the page where you asked for it, to sign in to your account at {practice}.",
  expires: "It works once, for 10 minutes, in the browser where you asked for it. A newer code replaces it.",
  ignore: "Never share it: we won’t ask you for it. If you didn’t ask for it, ignore this email.",
} as const;
