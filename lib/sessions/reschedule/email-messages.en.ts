export const en = {
  labels: {
    rescheduled_client: "Session moved",
    rescheduled_therapist: "Session moved, to the therapist",
    handed_over: "Session given to another therapist",
  },
  arrow: "{was} → {is}",
  rescheduledClient: {
    subject: {
      time: "Changed: your session is now on {day}, {time}",
      length: "Changed: your session on {day}, {time} now ends at {until}",
      place: "Changed: where your session on {day}, {time} takes place",
    },
    title: "Your session has changed",
    byYou: "You have moved your session. This is when it takes place now.",
    byPractice: "{practice} has changed your session. This is when it takes place now, and with whom.",
    place: "{practice} has changed where your session takes place. Its time stays.",
    attached: "The attached calendar file moves the session in your calendar.",
    attachedPlace: "The attached calendar file changes the place in your calendar.",
  },
  rescheduledTherapist: {
    subject: {
      time: "Session moved to {day}, {time}",
      length: "Session on {day}, {time} now ends at {until}",
      place: "Session on {day}, {time}: another place",
    },
    title: {
      time: "A session has moved",
      length: "A session has another length",
      place: "A session has another place",
    },
    place: "The session with {name} takes place elsewhere. Its time stays.",
    attachedPlace: "The attached calendar file changes the place in your own calendar.",
    intro: "The session with {name} has changed. This is when it takes place now, and with whom.",
    attached: "The attached calendar file moves the session in your own calendar.",
  },
  handedOver: {
    subject: "Session handed over: {day}, {time}",
    title: "A session is no longer yours",
    intro: "The session with {name} is with another therapist now.",
    attached: "The attached calendar file takes the session out of your own calendar.",
  },
} as const;
