export const en = {
  labels: {
    requested_client: "Request received",
    requested_therapist: "New request, to the therapist",
    accepted_client: "Request accepted",
    accepted_therapist: "Request accepted, to the therapist",
    reopened_client: "Request open again",
    declined_client: "Request declined",
    expired_client: "Request not answered in time",
    withdrawn_client: "Request withdrawn",
    withdrawn_therapist: "Request withdrawn, to the therapist",
  },
  requestedClient: {
    subject: "Request received: {day}, {time}",
    title: "We have your request",
    intro:
      "This time is held for you, but it isn’t confirmed yet. {practice} answers each request, and we’ll email you as soon as there is an answer.",
    attached: "The attached calendar file marks the time as tentative.",
    unverified:
      "We’ve sent a second email to verify your address. Please do so within a day, so that we can keep this time for you. Until your email is verified, your account can have one session only.",
  },
  acceptedClient: {
    subject: "Confirmed: {day}, {time}",
    title: "Your session is confirmed",
    intro: "{practice} has accepted your request. We look forward to seeing you. Here are the details of your session.",
    attached: "The attached calendar file confirms the session in your calendar.",
  },
  reopenedClient: {
    subject: "Not confirmed yet: {day}, {time}",
    title: "Your request is open again",
    intro:
      "{practice} has withdrawn its confirmation. We’re sorry for the back and forth. The time is still held for you, and we’ll email you as soon as there is an answer.",
    attached: "The attached calendar file marks the time as tentative again.",
  },
  declinedClient: {
    subject: "Your request for {day}, {time}",
    title: "This time isn’t available",
    intro:
      "Thank you for your request. We’re sorry, but {practice} can’t offer you this time. You’re welcome to choose another one.",
    note: "A message from {practice}: {note}",
    button: "See other times",
  },
  expiredClient: {
    subject: "Not answered: your request for {day}, {time}",
    title: "Your request was not answered in time",
    intro:
      "We’re sorry. {practice} didn’t answer in time, so this session won’t take place. Please choose another time.",
    button: "See other times",
  },
  withdrawnClient: {
    subject: "Withdrawn: your request for {day}, {time}",
    title: "Your request is withdrawn",
    intro: "You have withdrawn your request. The practice has been notified.",
    button: "See other times",
  },
  requestedTherapist: {
    subject: "New session request",
    title: "New request",
    intro:
      "A client has requested this session with you. The time is held until you respond or the session start passes.",
    button: "Accept or decline",
  },
  acceptedTherapist: {
    subject: "Request accepted",
    title: "Request accepted",
    intro: "The practice has accepted this request. The session is on your calendar.",
  },
  withdrawnTherapist: {
    subject: "Request withdrawn: {day}, {time}",
    title: "Request withdrawn",
    intro: "The client has withdrawn this request. The time is free again.",
  },
} as const;
