export const en = {
  labels: {
    cancelled_client: "Session cancelled",
    cancelled_therapist: "Session cancelled, to the therapist",
  },
  status: { cancelled: "Cancelled", late_cancelled: "Late cancel" },
  cancelledClient: {
    subject: "Cancelled: {day}, {time}",
    title: "Your session is cancelled",
    byYou: "You have cancelled this session.",
    byPractice: "{practice} has cancelled this session.",
    note: "A message from {practice}: {note}",
    late: "This was a late cancellation, so the session fee may be charged.",
    button: "Book another session",
    attached: "Use the attached file to remove the session from your calendar.",
  },
  cancelledTherapist: {
    subject: "Session cancelled: {day}, {time}",
    title: "A session is cancelled",
    byClient: "The client has cancelled this session. The time is free again.",
    byPractice: "The practice has cancelled this session. The time is free again.",
    attached: "Use the attached file to remove the session from your own calendar.",
  },
} as const;
