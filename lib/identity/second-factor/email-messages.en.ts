export const en = {
  labels: {
    second_step_reset: "Notice that two-step verification was turned off",
  },
  secondStepReset: {
    title: "Two-step verification was turned off",
    intro:
      "An owner or administrator of {practice} turned off your two-step verification and signed you out everywhere. Your recovery codes no longer work.",
    again: "Sign in with your password and set up two-step verification again.",
    button: "Set it up again",
    notYours: "If you didn’t ask for this, tell an owner of {practice} immediately and change your password.",
  },
} as const;
