/** Dashboard: what needs staff's attention today. */
export const en = {
  title: "Dashboard",
  today: "Today’s sessions",
  count: "{n, plural, =0 {No sessions today} one {# session} other {# sessions}}",
  nothing: "Nobody is booked today. The calendar has the days to come.",
  openCalendar: "Open the calendar",
  open: "Open",
  waiting: "Waiting for you",
  nothingWaits: "Nothing is waiting for you.",
  unassociated:
    "{n, plural, one {# verified account to associate with a client} other {# verified accounts to associate with a client}}",
  unverified:
    "{n, plural, one {# account that has not verified its email} other {# accounts that have not verified their email}}",
  prospects: "See the prospects",
  requests: "Requests for a session",
  requestsAbout: "The time of each is held until you answer, or until it comes.",
  requestsMore: "{n, plural, one {and # more, later} other {and # more, later}}",
  answerOf: "Answer the request of {name}, {when}",
  toMark: "Sessions to mark",
  toMarkAbout: "They are over and still stand as booked: attended, or no show?",
  mark: "Mark",
  markOf: "Mark the session of {name}, {when}",
  failed: "Emails that could not be delivered",
  failedAbout: "Check the address with the person; what you change on their record is used next time.",
  sendAgain: "Send again",
  sending: "Sending",
  sendAgainTo: "Send again to {recipient}: {what}",
} as const;
