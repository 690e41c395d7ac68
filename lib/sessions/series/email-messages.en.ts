export const en = {
  labels: {
    series_booked_client: "Confirmation of several sessions",
    series_booked_therapist: "New sessions, to the therapist",
    series_cancelled_client: "Several sessions cancelled",
    series_cancelled_therapist: "Several sessions cancelled, to the therapist",
    series_changed_client: "Several sessions moved",
    series_changed_therapist: "Several sessions moved, to the therapist",
    series_handed_over: "Several sessions transferred to another therapist",
  },
  account: "See your sessions",
  attached: "Use the attached file to add them all to your own calendar.",
  attachedGone: "Use the attached file to remove them from your own calendar.",
  bookedClient: {
    subject: "You’re booked: {n, plural, one {# session} other {# sessions}}",
    title: "Your sessions are booked",
    intro: "{practice} has booked {n, plural, one {# session} other {# sessions}} for you. Here is the full list.",
  },
  bookedTherapist: {
    subject: "{n, plural, one {# session} other {# sessions}} booked for you",
    title: "Sessions were booked for you",
    intro:
      "The practice has booked {n, plural, one {# session} other {# sessions}} with you for {name}. They are on your calendar.",
  },
  cancelledClient: {
    subject: "Cancelled: {n, plural, one {# session} other {# sessions}}",
    title: "Your sessions are cancelled",
    intro: "{practice} has cancelled {n, plural, one {this session} other {these # sessions}}.",
  },
  cancelledTherapist: {
    subject: "{n, plural, one {# session} other {# sessions}} cancelled",
    title: "Sessions are cancelled",
    intro:
      "The practice has cancelled {n, plural, one {this session} other {these # sessions}} with {name}. The times are free again.",
  },
  changedClient: {
    subject: "Changed: {n, plural, one {# session} other {# sessions}}",
    title: "Your sessions have changed",
    intro: "{practice} has changed {n, plural, one {this session} other {these # sessions}}. Here are the new details.",
  },
  changedTherapist: {
    subject: "{n, plural, one {# session} other {# sessions}} moved",
    title: "Sessions have changed",
    intro: "The sessions with {name} have changed. Here are the new times.",
  },
  handedOver: {
    subject: "{n, plural, one {# session} other {# sessions}} transferred",
    title: "Some sessions are no longer yours",
    intro: "The sessions with {name} are now with another therapist.",
  },
} as const;
