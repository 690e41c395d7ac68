export const en = {
  labels: {
    reminder: "Session reminder",
  },
  reminder: {
    subject: "Reminder: {day}, {time}",
    title: "Your session is coming up",
    intro: "This is a reminder of your session. We look forward to seeing you.",
  },
} as const;
