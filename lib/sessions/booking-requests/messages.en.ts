/** A session that its client asks for, and the practice answers. */
export const en = {
  title: "Answer this request",
  about: "The time is held until you answer, or until it comes. The person hears by email.",
  accept: "Accept",
  decline: "Decline",
  busy: "Saving",
  note: "A sentence to the person",
  noteHint: "Goes with the email that declines, with a link to other times.",
  done: {
    booked: "{name}: accepted. The email is on its way.",
    declined: "{name}: declined. The email leaves in a minute.",
    undone: "Undone. The request waits for your answer again.",
  },
  own: {
    title: "Your request is sent",
    held: "Requested, not confirmed yet",
    text: "The time is held for you. {practice} answers each request, and an email tells you as soon as there is an answer.",
    file: "A file for any calendar. It marks the time as tentative.",
    change: "If you change your mind",
    changeText: "You can withdraw your request at any time before it begins. Nothing is charged.",
    withdraw: "Withdraw the request",
    withdrawTitle: "Withdraw this request?",
    withdrawText: "Nothing is charged.",
    withdrawing: "Withdrawing",
    keep: "Keep the request",
    next: "Request, {days, plural, =0 {today} one {tomorrow} other {in # days}}",
  },
  book: {
    about:
      "{practice} confirms each booking: you send a request, the time is held for you, and an email brings the answer.",
    submit: "Request this session",
    busy: "Sending",
    create: "Create Account to request",
    also: "This also requests {when}.",
  },
  errors: {
    note_invalid: "Write one line, of 300 characters at most.",
    not_yours: "This session is with another therapist. Only they, the front desk and administrators can answer.",
    changed_meanwhile: "This request was answered or withdrawn meanwhile. Reload the page to see how it stands.",
    not_now: "This request can’t be answered any more.",
  },
} as const;
