export const en = {
  labels: {
    booked_client: "Confirmation of a session",
    booked_therapist: "New session, to the therapist",
  },
  moment: "{day}, {time}",
  bookedClient: {
    subject: "You’re booked: {day}, {time}",
    title: "Your session is booked",
    intro: "We look forward to seeing you. Here are the details of your session.",
    attached: "Use the attached file to add the session to your calendar.",
    unverified:
      "We’ve sent a second email to verify your address. Please do so within a day, so that we can keep this time for you. Until your email is verified, your account can have one booked session only.",
  },
  bookedTherapist: {
    subject: "New online booking",
    title: "New online booking",
    intro: "A session was booked with you online. It is on your calendar.",
    prospects: "See prospects",
    state: {
      unverified: "Unverified",
      unassociated: "Unassociated",
      account_closed: "Account closed",
      from_portal: "From Portal",
    },
    means: {
      unverified: "They haven’t verified their email address yet. You can verify it for them in Prospects.",
      unassociated:
        "The account isn’t associated with a client yet. Create the client, or associate the account with an existing one.",
      account_closed: "The client has closed their account. The session stays booked.",
      from_portal: "The account is associated with a client of the practice.",
    },
  },
  bookedTherapistByStaff: {
    subject: "New session booked for you",
    title: "A session was booked for you",
    intro: "The practice has booked this session with you. It is on your calendar.",
  },
} as const;
