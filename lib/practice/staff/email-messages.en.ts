export const en = {
  labels: {
    invite: "Invitation to the staff",
  },
  invite: {
    subject: "{practice} invites you to Anteroom",
    title: "You are invited",
    intro:
      "{practice} asks you to join its staff, as: {role}. Open the page below and choose a password, then you can sign in.",
    role: { owner: "owner", admin: "administrator", therapist: "therapist", frontdesk: "front desk" },
    button: "Accept the invitation",
    expires: "The link works for 7 days, and once. A newer one replaces it.",
    ignore: "If you do not know {practice}, ignore this email: nothing happens.",
  },
} as const;
