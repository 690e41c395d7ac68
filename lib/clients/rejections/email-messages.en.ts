export const en = {
  labels: {
    not_a_client: "Kind word to somebody who is not a client",
  },
  notAClient: {
    subject: "About your account at {practice}",
    title: "We cannot take you on as a client at this time",
    intro:
      "Thank you for turning to {practice}. We are sorry that we cannot offer you sessions at this time. It says nothing about you, or about what you are looking for.",
    closed: "We have closed your online account. There is nothing that you need to do.",
    sessions:
      "{count, plural, one {The session that you had booked is cancelled; a separate email confirms it.} other {The # sessions that you had booked are cancelled; a separate email confirms each.}}",
    ask: "If you have a question, or think that this is a mistake, call {practice} at {phone}.",
    askNoPhone: "If you have a question, or think that this is a mistake, get in touch with {practice}.",
    urgent: "If you need help right away, call the emergency services where you are.",
  },
} as const;
