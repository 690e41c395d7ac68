export const en = {
  labels: {
    account_closed: "Notice that an account was closed",
  },
  accountClosed: {
    title: "Your account is closed",
    intro: "You closed your account at {practice}. It can no longer be used to sign in.",
    record: "The practice keeps your client record for as long as the law requires.",
    kept: "{count, plural, one {Your upcoming session is still booked.} other {Your # upcoming sessions are still booked.}}",
    again: "You can create a new account with this address at any time.",
    button: "Book a session",
    notYours: "If you didn’t do this, call {practice} at {phone}.",
    notYoursNoPhone: "If you didn’t do this, please let {practice} know.",
  },
} as const;
