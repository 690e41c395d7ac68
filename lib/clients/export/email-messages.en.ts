export const en = {
  labels: {
    practice_exported: "Notice of an export, to an owner",
  },
  practiceExported: {
    subject: "Everything of {practice} was exported",
    title: "Everything of your practice was exported",
    intro: "{name} asked for a file with all clients, sessions and messages on {when}.",
    else: "If nobody at your practice should have done this, disable that person, then change your own password.",
    button: "See the staff",
    why: "This email goes to every owner of the practice.",
  },
} as const;
