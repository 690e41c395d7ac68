export const en = {
  labels: {
    reminder: "Reminder of a session",
  },
  reminder: {
    subject: "Reminder: {day}, {time}",
    title: "Your session is coming up",
    intro: "A reminder of your session. We look forward to seeing you.",
  },
} as const;
