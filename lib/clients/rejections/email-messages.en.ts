export const en = {
  labels: {
    not_a_client: "Message to a person who is not a client",
  },
  notAClient: {
    subject: "About your account at {practice}",
    title: "We cannot take you on as a client at this time",
    intro:
      "Thank you for reaching out to {practice}. We’re sorry that we can’t offer you sessions at this time. This is no reflection on you or on what you’re looking for.",
    closed: "We have closed your online account. There is nothing you need to do.",
    sessions:
      "{count, plural, one {The session you had booked is cancelled. You’ll get a separate email to confirm.} other {The # sessions you had booked are cancelled. You’ll get a separate email for each.}}",
    ask: "If you have a question, or think this is a mistake, call {practice} at {phone}.",
    askNoPhone: "If you have a question, or think this is a mistake, please contact {practice}.",
    urgent: "If you need help right away, call your local emergency services.",
  },
} as const;
