/** Portal accounts closed by staff: not a client, and blocked. */
export const en = {
  notAClient: "Not a client",
  block: "Block",
  busy: "Saving",
  kind: { not_a_client: "Not a client", blocked: "Blocked" },
  accountOnly: "This account only, because its email was never verified",
  close: {
    title: "{n, plural, one {Mark {name} as not a client?} other {Close these # accounts?}}",
    about:
      "{n, plural, one {The account is closed and can no longer be used to sign in or book.} other {The accounts are closed and can no longer be used to sign in or book.}}",
    email:
      "{n, plural, one {We’ll send a kind email in their language, without a reason.} other {We’ll send each of them a kind email in their language, without a reason.}}",
    sessions:
      "{n, plural, =0 {They have no booked sessions to cancel.} one {One booked session is cancelled. They and the therapist will be emailed, and their calendars updated.} other {# booked sessions are cancelled. They and the therapists will be emailed, and their calendars updated.}}",
    back: "The emails go out after a minute, so you can undo this. Later, you can restore them from “Non-clients and blocked”.",
    submit: "Not a client",
  },
  blocking: {
    title: "Block {name}?",
    about:
      "The account is closed. {email} can no longer be used to sign in, create an account or book at your practice. They won’t be notified.",
    aboutUnverified:
      "The account is closed. {email} was never verified and may belong to another person, so only this account is blocked.",
    reason: "Reason",
    reasonHint: "Optional. Owners, administrators and therapists can read it; the front desk can’t.",
    back: "You can undo this for a minute. Later, you’ll find them under “Non-clients and blocked”.",
    submit: "Block",
  },
  list: {
    caption: "Non-clients and blocked",
    name: "Name",
    contact: "Email and phone",
    kind: "Status",
    since: "Since",
    act: "Actions",
    by: "by {name}",
    emptyTitle: "No closed or blocked accounts",
    empty: "Accounts you mark as not a client, or block, appear here. You can restore them.",
  },
  bringBack: {
    action: "Restore",
    label: "Restore {name}",
    title: "Restore {name}?",
    about:
      "The account works again and goes back to your prospects. Cancelled sessions stay cancelled. No email is sent, so let them know yourself.",
  },
  unblock: {
    action: "Unblock",
    label: "Unblock {name}",
    title: "Unblock {name}?",
    about:
      "The account works again and goes back to your prospects, and the address can be used to book and sign in. Cancelled sessions stay cancelled. No email is sent.",
  },
  done: {
    notAClient:
      "{n, plural, one {{name} is marked as not a client. The account is closed.} other {# accounts are closed}}",
    blocked: "{name} is blocked",
    back: "{n, plural, one {The account is open again.} other {# accounts are open again.}}",
    backGone:
      "{n, plural, one {The account is open again.} other {# accounts are open again.}} {gone, plural, one {One session stays cancelled.} other {# sessions stay cancelled.}}",
  },
  errors: {
    not_found: "This account no longer exists. Reload the page.",
    already_associated: "This account is associated with a client. Undo the association first, in All Clients.",
    not_yours:
      "A session is booked with another therapist. Ask the owner, an administrator or the front desk to do this.",
    changed_meanwhile: "A session was changed in the meantime. Try again.",
    email_has_account: "Another account has since been created and verified with this email, so this one stays closed.",
    email_blocked: "This email is blocked. Unblock it first.",
  },
} as const;
