/** A client’s own session. */
export const sessions = {
  bookedTitle: "You’re booked, <name></name>",
  keepTitle: "Keep the date",
  keepText: "A file for any calendar, with the place and the time zone.",
  file: "Calendar file",
  emailTitle: "It is in your email too",
  emailText: "The same details go to {email}.",
  changeTitle: "If you need to change or cancel",
  changeText: "Call {phone} as early as you can.",
  changeTextNoPhone: "Tell the practice as early as you can.",
  account: "Your Account",
} as const;
