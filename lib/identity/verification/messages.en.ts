/** The verification screen, and asking for its email again. */
export const en = {
  title: "Verify your email",
  lead: "Press the button to confirm that {email} is yours.",
  submit: "Verify email",
  busy: "Verifying",
  chosenLead:
    "Is the page where you created your account still open? Then just enter the six digits from the email there. Otherwise, type the password you chose.",
  chosen: "The password you chose",
  forgotten: "Forgotten? Choose a new one",
  newPasswordLead:
    "Choose a new password. It replaces the one chosen before, and you’ll be signed out everywhere else.",
  password: "New password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  usedTitle: "This link has already been used",
  usedText:
    "Your email address is already verified, or this link was used before. If you aren’t signed in, sign in to continue.",
  expiredTitle: "This link has expired",
  expiredText: "Links work for 24 hours, and only the newest one works. We can send a new one to the same address.",
  unknownTitle: "This link isn’t valid",
  unknownText:
    "Part of the address may be missing. Copy the whole address from the email, or sign in and have it sent again.",
  sendFresh: "Send a new link",
  sendingFresh: "Sending",
  sentFresh: "If it’s still needed, we’ve sent a new link.",
  noticeTitle: "Verify your email to book more than one session",
  noticeText:
    "We sent a six-digit code to <b>{email}</b>. Enter it here, or open the link in the same email. Until you verify your email, your account can have one booked session only.",
  noticeFirstTitle: "Verify your email, then book this time",
  noticeFirst:
    "Your account is ready. We sent a six-digit code to <b>{email}</b>. Many new people are booking here at the moment, so please verify your email first. Then book the time you chose.",
  noticeBookedTitle: "Confirm your email",
  noticeBooked:
    "We sent six digits to <b>{email}</b>. Enter them within a day, so that we can keep this time for you. The link in the same email works too.",
  code: "Six-digit code from the email",
  codeSubmit: "Verify",
  resend: "Resend",
  resending: "Sending",
  resent: "Sent again, to {email}.",
  signIn: "Sign in",
  errors: {
    link_used: "This link has already been used, or isn’t valid. Sign in to continue.",
    link_expired: "This link has expired. Ask for a new one.",
    password_needed: "Type your password to continue.",
    password_wrong: "That isn’t the password you chose. Try again, or choose a new one.",
  },
} as const;
