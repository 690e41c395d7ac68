export const en = {
  labels: {
    account_closed: "Notice that an account was closed",
  },
  accountClosed: {
    title: "Your account is closed",
    intro: "You closed your account at {practice}. Nobody can sign in to it any more.",
    record: "The practice keeps your client record for as long as the law requires.",
    kept: "{count, plural, one {One session to come stays booked.} other {# sessions to come stay booked.}} The practice expects you.",
    again: "You can create an account with this address again whenever you like.",
    button: "Book a session",
    notYours: "If it was not you, call {practice} at {phone}.",
    notYoursNoPhone: "If it was not you, tell {practice}.",
  },
} as const;
