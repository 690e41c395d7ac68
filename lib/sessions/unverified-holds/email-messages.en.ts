export const en = {
  labels: {
    announced_client: "Email not verified: time held a little longer",
    announced_therapist: "Email not verified: time held a little longer, to the therapist",
    released_client: "Email not verified: time released",
    released_therapist: "Email not verified: time released, to the therapist",
  },
  announcedClient: {
    subject: "Please verify your email to keep {day}, {time}",
    title: "Would you like to keep this time?",
    intro:
      "We’re still holding this session for you. Please verify your email by {day}, {time} so that we can keep it. If you don’t, the time becomes free for others.",
    button: "Verify my email",
    after: "Sign in and choose “Resend” to get a new link. If you didn’t book this session, you can ignore this email.",
  },
  announcedTherapist: {
    subject: "Not verified yet: {day}, {time}",
    title: "This email isn’t verified yet",
    intro:
      "The person who booked this session hasn’t verified their email. Unless they do, or you verify it for them, the time is released on {day}, {time}.",
  },
  releasedClient: {
    subject: "No longer held: {day}, {time}",
    title: "We’ve released this time",
    intro:
      "Your email wasn’t verified, so this session is cancelled and nothing is charged. You’re welcome to book again whenever you like.",
    button: "See available times",
    after: "Use the attached file to remove the session from your calendar.",
  },
  releasedTherapist: {
    subject: "Time released: {day}, {time}",
    title: "This time is free again",
    intro:
      "The person who booked this session didn’t verify their email, so it is cancelled and the time is free again.",
  },
} as const;
