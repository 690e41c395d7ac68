export const en = {
  labels: {
    rescheduled_client: "Session moved",
    rescheduled_therapist: "Session moved, to the therapist",
    handed_over: "Session transferred to another therapist",
  },
  arrow: "{was} → {is}",
  rescheduledClient: {
    subject: {
      time: "Changed: your session is now on {day}, {time}",
      length: "Changed: your session on {day}, {time} now ends at {until}",
      place: "Changed: the location of your session on {day}, {time}",
    },
    title: "Your session has changed",
    byYou: "You have moved your session. Here is the new time.",
    byPractice: "{practice} has changed your session. Here are the new details.",
    place: "{practice} has changed the location of your session. The time is the same.",
    attached: "Use the attached file to update the session in your calendar.",
    attachedPlace: "Use the attached file to update the location in your calendar.",
  },
  rescheduledTherapist: {
    subject: {
      time: "Session moved to {day}, {time}",
      length: "Session on {day}, {time} now ends at {until}",
      place: "Session on {day}, {time}: new location",
    },
    title: {
      time: "A session was moved",
      length: "A session’s length was changed",
      place: "A session’s location was changed",
    },
    place: "The session with {name} has a new location. The time is the same.",
    attachedPlace: "Use the attached file to update the location in your own calendar.",
    intro: "The session with {name} has changed. Here are the new details.",
    attached: "Use the attached file to update the session in your own calendar.",
  },
  handedOver: {
    subject: "Session transferred: {day}, {time}",
    title: "A session is no longer yours",
    intro: "The session with {name} is now with another therapist.",
    attached: "Use the attached file to remove the session from your own calendar.",
  },
} as const;
