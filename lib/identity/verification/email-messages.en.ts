export const en = {
  labels: {
    verify: "Link to verify the email",
  },
  verify: {
    subject: "Please verify your email",
    title: "Please verify your email",
    intro: "You created an account at {practice} with this address. Please confirm it’s yours.",
    introStaff: "{practice} created an account for you with this address. Please confirm it’s yours.",
    existing:
      "You already have an account at {practice} with this address. Once you verify it, the session you just booked moves to that account. Sign in there as usual.",
    code: "Enter this code on the page that asks for it:",
    link: "Is that page closed? Then use this button instead.",
    button: "Verify email",
    expires: "The code and the link work for 24 hours. You can ask for a new one from Your Account.",
    booked: "Your session is booked",
    requested: "Your request",
    staysRequested:
      "Please verify within a day, so that we can keep this time for you. Until your email is verified, your account can have one session only.",
    stays:
      "Please verify within a day, so that we can keep this time for you. Until your email is verified, your account can have one booked session only.",
    sentTo: "This email is for {name}, at {email}.",
    ignore:
      "If you didn’t create this account, ignore this email. Your address was probably typed by mistake, and no one can see your information.",
  },
} as const;
