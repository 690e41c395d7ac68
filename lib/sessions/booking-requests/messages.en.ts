/** A session that its client asks for, and the practice answers. */
export const en = {
  title: "Respond to this request",
  about: "This time is held until you respond or the session start passes. The client will be emailed.",
  accept: "Accept",
  decline: "Decline",
  busy: "Saving",
  note: "Message to the client",
  noteHint: "Included in the decline email, with a link to other times.",
  done: {
    booked: "{name}: accepted. We’re sending the email.",
    declined: "{name}: declined. The email will be sent in a minute.",
    undone: "Undone. The request is open again.",
  },
  own: {
    title: "Your request has been sent",
    held: "Requested, not confirmed yet",
    text: "The time is held for you. {practice} answers each request, and we’ll email you as soon as there is an answer.",
    file: "Works with any calendar app. The time is marked as tentative.",
    change: "If you change your mind",
    changeText: "You can withdraw your request any time before the session starts. There’s no charge.",
    withdraw: "Withdraw the request",
    withdrawTitle: "Withdraw this request?",
    withdrawText: "There’s no charge.",
    withdrawing: "Withdrawing",
    keep: "Keep the request",
    next: "Request, {days, plural, =0 {today} one {tomorrow} other {in # days}}",
  },
  book: {
    about:
      "{practice} confirms each booking. Send a request and we’ll hold the time for you, then email you the answer.",
    submit: "Request this session",
    busy: "Sending",
    also: "This will also request your session on {when}.",
  },
  errors: {
    note_invalid: "Write up to 300 characters, on one line.",
    not_yours:
      "This session is with another therapist. Only that therapist, the front desk or an administrator can respond.",
    changed_meanwhile: "This request was answered or withdrawn in the meantime. Reload the page to see its status.",
    not_now: "This request can no longer be answered.",
  },
} as const;
