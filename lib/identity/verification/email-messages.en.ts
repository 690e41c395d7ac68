export const en = {
  labels: {
    verify: "Link to verify the email",
  },
  verify: {
    subject: "Please verify your email",
    title: "Please verify your email",
    intro:
      "You created an account at {practice} with this address. Open the page below and press Verify, so that we know it is yours.",
    introStaff:
      "{practice} gave you an account with this address. Open the page below and press Verify, so that we know it is yours.",
    existing:
      "You already have an account at {practice} with this address. Once you verify, the session that you have just booked moves to it: sign in there as you always have.",
    button: "Verify email",
    expires: "The link works for 24 hours. You can ask for a new one from Your Account.",
    booked: "Your session is booked",
    requested: "Your request",
    staysRequested: "It stands either way. Until your email is verified, your account can hold one session only.",
    stays: "It stays booked either way. Until your email is verified, your account can hold one booked session only.",
    sentTo: "This email is for {name}, at {email}.",
    ignore:
      "If you did not create this account, ignore this email: someone typed your address by mistake, and no one can see anything about you.",
  },
} as const;
