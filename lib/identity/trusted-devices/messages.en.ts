/** Devices on which two-step verification asks for no code for a while. */
export const en = {
  trust: "Trust this device for {days} days",
  trustDetail: "We won’t ask for a code here, only for your password. Leave this empty on a shared computer.",
  title: "Trusted devices",
  about:
    "Your password is enough to sign in on these devices. Changing your password or two-step verification ends this everywhere.",
  here: "This device",
  until: "Trusted until {date}",
  end: "Stop trusting",
  endNamed: "Stop trusting {device}",
  busy: "One moment",
  ended: "Done. That device will be asked for a code again.",
} as const;
