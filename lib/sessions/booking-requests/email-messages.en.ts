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
      "This time is held for you, but it is not confirmed yet. {practice} answers each request, and an email tells you as soon as there is an answer.",
    attached: "The attached calendar file marks the time as tentative.",
    unverified:
      "A second email asks you to verify your address. Your request stands either way. Until your email is verified, your account can hold one session only.",
  },
  acceptedClient: {
    subject: "Confirmed: {day}, {time}",
    title: "Your session is confirmed",
    intro:
      "{practice} has accepted your request. We look forward to seeing you. Here is everything about your session.",
    attached: "The attached calendar file confirms the session in your calendar.",
  },
  reopenedClient: {
    subject: "Not confirmed yet: {day}, {time}",
    title: "Your request is open again",
    intro:
      "{practice} has taken back its confirmation. We are sorry for the back and forth. The time is still held for you, and an email tells you as soon as there is an answer.",
    attached: "The attached calendar file marks the time as tentative again.",
  },
  declinedClient: {
    subject: "Your request for {day}, {time}",
    title: "This time does not work out",
    intro:
      "Thank you for your request. We are sorry: {practice} can’t offer you this time. Perhaps another one suits you both.",
    note: "A note from {practice}: {note}",
    button: "See other times",
  },
  expiredClient: {
    subject: "Not answered: your request for {day}, {time}",
    title: "Your request was not answered in time",
    intro:
      "We are sorry: {practice} did not answer before this time came, so the session does not take place. Please choose another time.",
    button: "See other times",
  },
  withdrawnClient: {
    subject: "Withdrawn: your request for {day}, {time}",
    title: "Your request is withdrawn",
    intro: "You have withdrawn your request. The practice knows, and the time is free again.",
    button: "See other times",
  },
  requestedTherapist: {
    subject: "New request, for you to answer",
    title: "New request",
    intro: "Somebody asks for this session with you. The time is held until you accept or decline, or until it comes.",
    button: "Accept or decline",
  },
  acceptedTherapist: {
    subject: "Request accepted",
    title: "A request is accepted",
    intro: "The practice has accepted this request. The session is on your calendar.",
  },
  withdrawnTherapist: {
    subject: "Request withdrawn: {day}, {time}",
    title: "A request is withdrawn",
    intro: "The client has withdrawn this request. Its time is free again.",
  },
} as const;
