export const en = {
  labels: {
    invite: "Staff invitation",
  },
  invite: {
    subject: "{practice} invites you to Anteroom",
    title: "You’re invited",
    intro:
      "{practice} invites you to join its staff. Your role: {role}. Open the page below and choose a password to sign in.",
    role: { owner: "owner", admin: "administrator", therapist: "therapist", frontdesk: "front desk" },
    button: "Accept invitation",
    expires: "The link works once, for 7 days. A newer link replaces it.",
    ignore: "If you don’t know {practice}, you can ignore this email.",
  },
} as const;
