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
    note: "A note from {practice}: {note}",
    late: "It counts as a late cancel: the session fee may be charged.",
    button: "Book another session",
    attached: "The attached calendar file takes the session out of your calendar.",
  },
  cancelledTherapist: {
    subject: "Session cancelled: {day}, {time}",
    title: "A session is cancelled",
    byClient: "The client has cancelled this session. Its time is free again.",
    byPractice: "The practice has cancelled this session. Its time is free again.",
    attached: "The attached calendar file takes the session out of your own calendar.",
  },
} as const;
