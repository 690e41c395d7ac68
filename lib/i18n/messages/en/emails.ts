export const emails = {
  frame: {
    sentFor: "Sent by Anteroom for {practice}. Please do not write anything clinical in a reply.",
    orCode: "Or type these six digits where you asked for this email:",
    copyLink: "If the button does not work, copy this address into your browser:",
  },
  day: "{day}",
  hello: "Hello {name},",
  reach: "To change or cancel, or with a question, call {practice} at {phone}.",
  reachNoPhone: "To change or cancel, or with a question, get in touch with {practice}.",
  facts: {
    when: "When",
    where: "Where",
    with: "With",
    service: "Service",
    price: "Price",
    from: "Booked by",
    state: "State",
    client: "Client",
    now: "Now",
    before: "Before",
    whereBefore: "Where before",
  },
  arrow: "{was} → {is}",
  status: { cancelled: "Cancelled", late_cancelled: "Late cancel" },
  ask: "With a question, call {practice} at {phone}.",
  askNoPhone: "With a question, get in touch with {practice}.",
  openCalendar: "Open the calendar",
  place: { in_person: "In person", video: "By video", phone: "By phone" },
  callsYou: "By phone; {therapist} calls you at the number on file",
  bookedClient: {
    subject: "You’re booked: {day}, {time}",
    title: "Your session is booked",
    intro: "We look forward to seeing you. Here is everything about your session.",
    button: "See your session",
    attached: "A calendar file is attached, so that you can add it to your own calendar.",
    unverified:
      "A second email asks you to verify your address. Your session stays booked either way. Until your email is verified, your account can hold one booked session only.",
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
  bookedTherapist: {
    subject: "New online booking",
    title: "New online booking",
    intro: "A session was booked with you online. It is on your calendar.",
    button: "Open the calendar",
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
  series: {
    account: "See your sessions",
    attached: "A calendar file with all of them is attached, for your own calendar.",
    attachedGone: "The attached calendar file takes them out of your own calendar.",
    bookedClient: {
      subject: "You’re booked: {n, plural, one {# session} other {# sessions}}",
      title: "Your sessions are booked",
      intro: "{practice} has booked {n, plural, one {# session} other {# sessions}} for you. These are all of them.",
    },
    bookedTherapist: {
      subject: "{n, plural, one {# session} other {# sessions}} booked for you",
      title: "Sessions were booked for you",
      intro:
        "The practice has booked {n, plural, one {# session} other {# sessions}} with you for {name}. They are on your calendar.",
    },
    cancelledClient: {
      subject: "Cancelled: {n, plural, one {# session} other {# sessions}}",
      title: "Your sessions are cancelled",
      intro: "{practice} has cancelled {n, plural, one {this session} other {these # sessions}}.",
    },
    cancelledTherapist: {
      subject: "{n, plural, one {# session} other {# sessions}} cancelled",
      title: "Sessions are cancelled",
      intro:
        "The practice has cancelled {n, plural, one {this session} other {these # sessions}} with {name}. The times are free again.",
    },
    changedClient: {
      subject: "Changed: {n, plural, one {# session} other {# sessions}}",
      title: "Your sessions have changed",
      intro:
        "{practice} has changed {n, plural, one {this session} other {these # sessions}}. This is when they take place now, and with whom.",
    },
    changedTherapist: {
      subject: "{n, plural, one {# session} other {# sessions}} moved",
      title: "Sessions have changed",
      intro: "The sessions with {name} have changed. This is when they take place now.",
    },
    handedOver: {
      subject: "{n, plural, one {# session} other {# sessions}} handed over",
      title: "Sessions that are no longer yours",
      intro: "The sessions with {name} are with another therapist now.",
    },
  },
  reminder: {
    subject: "Reminder: {day}, {time}",
    title: "Your session is coming up",
    intro: "A reminder of your session. We look forward to seeing you.",
  },
  verify: {
    subject: "Please verify your email",
    title: "Please verify your email",
    intro:
      "You created an account at {practice} with this address. Open the page below and press Verify, so that we know it is yours.",
    introStaff:
      "{practice} gave you an account with this address. Open the page below and press Verify, so that we know it is yours.",
    existing:
      "You already have an account at {practice} with this address. Once you verify, the session that you have just booked moves to it: sign in there as you always have.",
    button: "Verify email",
    expires: "The link works for 24 hours. You can ask for a new one from Your Account.",
    booked: "Your session is booked",
    requested: "Your request",
    staysRequested: "It stands either way. Until your email is verified, your account can hold one session only.",
    stays: "It stays booked either way. Until your email is verified, your account can hold one booked session only.",
    sentTo: "This email is for {name}, at {email}.",
    ignore:
      "If you did not create this account, ignore this email: someone typed your address by mistake, and no one can see anything about you.",
  },
  reset: {
    subject: "Choose a new password",
    title: "Choose a new password",
    intro: "Somebody asked for a new password for your account at {practice}. If it was you, open the page below.",
    button: "Choose a new password",
    expires: "The link works for 30 minutes, and once. A newer one replaces it.",
    ignore: "If it was not you, ignore this email: your password stays as it is.",
  },
  secondStepReset: {
    title: "Your second step was turned off",
    intro:
      "Somebody who runs {practice} on Anteroom has turned the second step of your sign-in off, and signed you out everywhere. Your recovery codes work no more.",
    again: "Sign in with your password, and set the second step up anew.",
    button: "Set it up anew",
    notYours: "If you did not ask for this, tell an owner of {practice} at once, and change your password.",
  },
  practiceExported: {
    subject: "Everything of {practice} was exported",
    title: "Everything of your practice was exported",
    intro: "{name} asked for a file with all clients, sessions and messages on {when}.",
    else: "If nobody at your practice should have done this, disable that person, then change your own password.",
    button: "See the staff",
    why: "This email goes to every owner of the practice.",
  },
  invite: {
    subject: "{practice} invites you to Anteroom",
    title: "You are invited",
    intro:
      "{practice} asks you to join its staff, as: {role}. Open the page below and choose a password, then you can sign in.",
    role: { owner: "owner", admin: "administrator", therapist: "therapist", frontdesk: "front desk" },
    button: "Accept the invitation",
    expires: "The link works for 7 days, and once. A newer one replaces it.",
    ignore: "If you do not know {practice}, ignore this email: nothing happens.",
  },
  changeEmail: {
    title: "Confirm your new email address",
    intro:
      "Somebody who is signed in to an account at {practice} wants to use this address for it. If it was you, open the page below and press Confirm. Until then nothing changes.",
    button: "Confirm this address",
    expires: "The link works for 24 hours, and once. A newer one replaces it.",
    ignore: "If it was not you, ignore this email: somebody typed your address by mistake, and nothing happens.",
    takenTitle: "This address has an account already",
    taken:
      "Somebody wanted to use this address for another account at {practice}. It has an account there already, so nothing changes. If it was you, sign in to the account that you have.",
  },
  emailChanged: {
    title: "Your email address was changed",
    intro:
      "The account at {practice} that you signed in to with this address has another address now. Emails about your sessions go there.",
    yours: "If it was you, there is nothing to do.",
    button: "This was not me",
    notYours:
      "If it was not you, press the button within 7 days: the account gets this address back, everybody is signed out, and you choose a new password.",
  },
  accountClosed: {
    title: "Your account is closed",
    intro: "You closed your account at {practice}. Nobody can sign in to it any more.",
    record: "The practice keeps your client record for as long as the law requires.",
    kept: "{count, plural, one {One session to come stays booked.} other {# sessions to come stay booked.}} The practice expects you.",
    again: "You can create an account with this address again whenever you like.",
    button: "Book a session",
    notYours: "If it was not you, call {practice} at {phone}.",
    notYoursNoPhone: "If it was not you, tell {practice}.",
  },
  notAClient: {
    subject: "About your account at {practice}",
    title: "We cannot take you on as a client at this time",
    intro:
      "Thank you for turning to {practice}. We are sorry that we cannot offer you sessions at this time. It says nothing about you, or about what you are looking for.",
    closed: "We have closed your online account. There is nothing that you need to do.",
    sessions:
      "{count, plural, one {The session that you had booked is cancelled; a separate email confirms it.} other {The # sessions that you had booked are cancelled; a separate email confirms each.}}",
    ask: "If you have a question, or think that this is a mistake, call {practice} at {phone}.",
    askNoPhone: "If you have a question, or think that this is a mistake, get in touch with {practice}.",
    urgent: "If you need help right away, call the emergency services where you are.",
  },
  accountLinked: {
    subject: "A change to your online access",
    title: "An online account was linked to your record",
    intro:
      "{practice} has linked an online account to your client record. Whoever signs in to it can see your sessions and book new ones.",
    account: "The account uses the address {email}.",
    yours: "If it is yours, there is nothing to do.",
    notYours: "If it is not, call {practice} at {phone}, and they will undo it.",
    notYoursNoPhone: "If it is not, tell {practice}, and they will undo it.",
  },
  calendar: {
    summary: "Session with {therapist}",
    summaryTherapist: "Session, {initials}",
    description: "{when}, {zone}.",
  },
  outbox: {
    title: "Outbox",
    intro: "No email leaves this demonstration. What would have been sent is kept here.",
    empty: "Nothing has been sent yet.",
    to: "To",
    subject: "Subject",
    template: "Template",
    state: "State",
    time: "Time",
    error: "Error",
    text: "As plain text",
    html: "As the recipient sees it",
    links: "Links",
    back: "All emails",
    gone: "What this email spoke of is no longer there.",
    status: {
      queued: "Queued",
      sent: "Sent",
      kept: "Kept here",
      failed: "Failed",
      skipped: "Not sent: changed meanwhile",
    },
  },
} as const;
