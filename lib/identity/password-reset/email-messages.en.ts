export const en = {
  labels: {
    reset: "Link to choose a new password",
    reset_staff: "Link to choose a new password, to staff",
  },
  reset: {
    subject: "Choose a new password",
    title: "Choose a new password",
    intro:
      "We received a request for a new password for your account at {practice}. If it was you, open the page below.",
    button: "Choose a new password",
    expires: "The link works once, for 30 minutes. A newer link replaces it.",
    ignore: "If it wasn’t you, ignore this email. Your password won’t change.",
  },
} as const;
