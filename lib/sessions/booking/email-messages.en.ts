export const en = {
  labels: {
    booked_client: "Confirmation of a session",
    booked_therapist: "New session, to the therapist",
  },
  bookedClient: {
    subject: "You’re booked: {day}, {time}",
    title: "Your session is booked",
    intro: "We look forward to seeing you. Here is everything about your session.",
    attached: "A calendar file is attached, so that you can add it to your own calendar.",
    unverified:
      "A second email asks you to verify your address. Your session stays booked either way. Until your email is verified, your account can hold one booked session only.",
  },
  bookedTherapist: {
    subject: "New online booking",
    title: "New online booking",
    intro: "A session was booked with you online. It is on your calendar.",
    prospects: "See the prospects",
    state: {
      unverified: "Unverified",
      unassociated: "Unassociated",
      account_closed: "Account closed",
      from_portal: "From Portal",
    },
    means: {
      unverified: "They have not verified their email address yet. You can verify it for them among the prospects.",
      unassociated:
        "The account is not tied to a client yet. Create the client, or associate the account with one that you have.",
      account_closed: "The person has closed their account; the session stays booked.",
      from_portal: "The account is tied to a client of the practice.",
    },
  },
  bookedTherapistByStaff: {
    subject: "New session booked for you",
    title: "A session was booked for you",
    intro: "The practice has booked this session with you. It is on your calendar.",
  },
} as const;
