export const en = {
  labels: {
    practice_exported: "Notice of an export, to an owner",
  },
  practiceExported: {
    subject: "All data from {practice} was exported",
    title: "All your practice’s data was exported",
    intro: "{name} requested a file with all clients, sessions and messages on {when}.",
    else: "If you weren’t expecting this, disable that staff member’s access, then change your own password.",
    button: "See staff",
    why: "Every owner of the practice receives this email.",
  },
} as const;
