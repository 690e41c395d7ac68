export const en = {
  labels: {
    account_linked: "Notice that an account was associated",
  },
  accountLinked: {
    subject: "A change to your online access",
    title: "An online account was linked to your record",
    intro:
      "{practice} has linked an online account to your client record. Anyone who signs in to it can see your sessions and book new ones.",
    account: "The account uses the address {email}.",
    yours: "If it’s yours, there is nothing you need to do.",
    notYours: "If it isn’t, call {practice} at {phone} and they will undo it.",
    notYoursNoPhone: "If it isn’t, please tell {practice} and they will undo it.",
  },
} as const;
