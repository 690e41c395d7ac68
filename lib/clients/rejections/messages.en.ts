/** Portal accounts closed by staff: not a client, and blocked. */
export const en = {
  notAClient: "Not a client",
  block: "Block",
  busy: "Saving",
  kind: { not_a_client: "Not a client", blocked: "Blocked" },
  accountOnly: "This account only: its email was never verified",
  close: {
    title: "{n, plural, one {{name} is not a client?} other {Close these # accounts?}}",
    about:
      "{n, plural, one {The account is closed} other {The accounts are closed}}, and nobody can sign in or book with {n, plural, one {it} other {them}} any more.",
    email:
      "{n, plural, one {They get a kind email, in their language, without a reason.} other {Each gets a kind email, in their language, without a reason.}}",
    sessions:
      "{n, plural, =0 {No session is cancelled: none is booked.} one {One booked session is cancelled. They and the therapist are told, and their calendars too.} other {# booked sessions are cancelled. They and the therapists are told, and their calendars too.}}",
    back: "The emails leave after a minute, so that you can undo this. Later you find them under “Not clients and blocked”, and can bring them back.",
    submit: "Not a client",
  },
  blocking: {
    title: "Block {name}?",
    about:
      "The account is closed. Nobody can sign in, create an account or book with {email} at your practice any more. They are not told that they are blocked.",
    aboutUnverified:
      "The account is closed. {email} was never verified, so it may be somebody else’s: only this account is blocked.",
    reason: "Reason",
    reasonHint: "Optional. Owners, administrators and therapists read it; the front desk does not.",
    back: "You can undo this for a minute. Later you find them under “Not clients and blocked”.",
    submit: "Block",
  },
  list: {
    caption: "Not clients and blocked",
    name: "Name",
    contact: "Email and phone",
    kind: "Why",
    since: "Since",
    act: "Actions",
    by: "by {name}",
    emptyTitle: "Nobody was turned away",
    empty: "Accounts that you close as not a client, or block, appear here. You can bring them back.",
  },
  bringBack: {
    action: "Bring back",
    label: "Bring {name} back",
    title: "Bring {name} back?",
    about:
      "The account works again, and is among the prospects. Sessions that were cancelled stay cancelled. Nobody is emailed: tell them yourself.",
  },
  unblock: {
    action: "Unblock",
    label: "Unblock {name}",
    title: "Unblock {name}?",
    about:
      "The account works again, and is among the prospects; the address may book and sign in. Sessions that were cancelled stay cancelled. Nobody is emailed.",
  },
  done: {
    notAClient: "{n, plural, one {{name} is not a client: the account is closed} other {# accounts are closed}}",
    blocked: "{name} is blocked",
    back: "{n, plural, one {The account is open again.} other {# accounts are open again.}}",
    backGone:
      "{n, plural, one {The account is open again.} other {# accounts are open again.}} {gone, plural, one {One session stays cancelled.} other {# sessions stay cancelled.}}",
  },
  errors: {
    not_found: "This account is no longer here. Reload the page.",
    already_associated: "This account is tied to a client. Undo the association first, in All Clients.",
    not_yours: "A session is booked with another therapist. The owner, an administrator or the front desk can do this.",
    changed_meanwhile: "A session was changed meanwhile. Try again.",
    not_now: "A session can no longer be cancelled. Nothing was changed.",
    email_has_account: "Somebody has created another account with this email, and verified it. This one stays closed.",
    email_blocked: "This email is blocked. Unblock it first.",
  },
} as const;
