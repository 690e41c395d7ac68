export const en = {
  labels: {
    second_step_reset: "Notice that a second step was turned off",
  },
  secondStepReset: {
    title: "Your second step was turned off",
    intro:
      "Somebody who runs {practice} on Anteroom has turned the second step of your sign-in off, and signed you out everywhere. Your recovery codes work no more.",
    again: "Sign in with your password, and set the second step up anew.",
    button: "Set it up anew",
    notYours: "If you did not ask for this, tell an owner of {practice} at once, and change your password.",
  },
} as const;
