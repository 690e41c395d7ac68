export const en = {
  labels: {
    reset: "Link to a new password",
    reset_staff: "Link to a new password, to staff",
  },
  reset: {
    subject: "Choose a new password",
    title: "Choose a new password",
    intro: "Somebody asked for a new password for your account at {practice}. If it was you, open the page below.",
    button: "Choose a new password",
    expires: "The link works for 30 minutes, and once. A newer one replaces it.",
    ignore: "If it was not you, ignore this email: your password stays as it is.",
  },
} as const;
