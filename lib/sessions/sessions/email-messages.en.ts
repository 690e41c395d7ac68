export const en = {
  labels: {
    cancelled_client: "Session cancelled",
    cancelled_therapist: "Session cancelled, to the therapist",
    restored_client: "Session booked again",
    restored_therapist: "Session booked again, to the therapist",
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
  restoredClient: {
    subject: "Booked again: {day}, {time}",
    title: "Your session is booked again",
    intro: "{practice} has put your cancelled session back, at the same time.",
    attached: "The attached file adds the session to your calendar again.",
  },
  restoredTherapist: {
    subject: "Session booked again",
    title: "A cancelled session is booked again",
    intro: "It is back on your calendar, at the same time.",
  },
} as const;
