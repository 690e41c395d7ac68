import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { spotKey } from "@/lib/locations/schema";

const id = z.uuid();

const version = z.strictObject({ sessionId: id, sequence: z.int() });

/** `spot`: the key of where (lib/locations). */
const time = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  therapistId: id,
  spot: spotKey.optional(),
});
const move = version.extend({ was: time, is: time });

/** Of a series, each session with the version that the email speaks of: what was changed again is left out of it. */
const many = z.strictObject({ sessions: z.array(version).min(1) });
const moves = z.strictObject({ sessions: z.array(move).min(1) });

/** When, with whom and where a session was, or is: kept with the message, for the row knows only what it is now. */
export type AgreedTime = z.output<typeof time>;

/**
 * What an email is about: ids, and what a change leaves no trace of. Whatever else it says is read when it leaves, and
 * no secret or clinical word lies in the ledger.
 */
export const messageData = z.discriminatedUnion("template", [
  /** To the person who booked. */
  z.strictObject({ template: z.literal("booked_client"), data: z.strictObject({ sessionId: id }) }),
  /** To the therapist's address (A13). */
  z.strictObject({ template: z.literal("booked_therapist"), data: z.strictObject({ sessionId: id }) }),
  /** The link to the verification screen (A4). */
  z.strictObject({ template: z.literal("verify"), data: z.strictObject({ accountId: id }) }),
  /** To the client and the therapist of a session that was cancelled; `sequence`: the version that the change made; `note`: what staff say to the client besides. */
  z.strictObject({ template: z.literal("cancelled_client"), data: version.extend({ note: z.string().optional() }) }),
  z.strictObject({ template: z.literal("cancelled_therapist"), data: version }),
  /** To the client and the therapist of a request: that it waits, is accepted, was taken back, is open again. To the client: declined (`note` as above), or never answered. */
  z.strictObject({ template: z.literal("requested_client"), data: z.strictObject({ sessionId: id }) }),
  z.strictObject({ template: z.literal("requested_therapist"), data: z.strictObject({ sessionId: id }) }),
  z.strictObject({ template: z.literal("accepted_client"), data: version }),
  z.strictObject({ template: z.literal("accepted_therapist"), data: version }),
  z.strictObject({ template: z.literal("reopened_client"), data: version }),
  z.strictObject({ template: z.literal("declined_client"), data: version.extend({ note: z.string().optional() }) }),
  z.strictObject({ template: z.literal("expired_client"), data: version }),
  z.strictObject({ template: z.literal("withdrawn_client"), data: version }),
  z.strictObject({ template: z.literal("withdrawn_therapist"), data: version }),
  /** To the client and the therapist of a session that moved, from where to where. */
  z.strictObject({ template: z.literal("rescheduled_client"), data: move }),
  z.strictObject({ template: z.literal("rescheduled_therapist"), data: move }),
  /** To the therapist who had it before. */
  z.strictObject({ template: z.literal("handed_over"), data: move }),
  /** To the client and the therapist of sessions that staff booked, cancelled or moved together: one email for all of them. */
  z.strictObject({ template: z.literal("series_booked_client"), data: many }),
  z.strictObject({ template: z.literal("series_booked_therapist"), data: many }),
  z.strictObject({ template: z.literal("series_cancelled_client"), data: many }),
  z.strictObject({ template: z.literal("series_cancelled_therapist"), data: many }),
  z.strictObject({ template: z.literal("series_changed_client"), data: moves }),
  z.strictObject({ template: z.literal("series_changed_therapist"), data: moves }),
  z.strictObject({ template: z.literal("series_handed_over"), data: moves }),
  /** Ahead of a session; not sent once it begins at another time. */
  z.strictObject({ template: z.literal("reminder"), data: z.strictObject({ sessionId: id, start: z.iso.datetime() }) }),
  /** The link to choose a new password, to a client and to one of the staff (A2). */
  z.strictObject({ template: z.literal("reset"), data: z.strictObject({ accountId: id }) }),
  z.strictObject({ template: z.literal("reset_staff"), data: z.strictObject({ staffId: id }) }),
  /** To one of the staff, whose second step somebody else took off. */
  z.strictObject({ template: z.literal("second_step_reset"), data: z.strictObject({ staffId: id }) }),
  /** To somebody who is asked to join the staff. */
  z.strictObject({ template: z.literal("invite"), data: z.strictObject({ invitationId: id }) }),
  /** To a client's address on file, when an account with another address was tied to the record (security row 1). */
  z.strictObject({ template: z.literal("account_linked"), data: z.strictObject({ accountId: id, clientId: id }) }),
  /** The link to prove another address, to that address; the notice with the way back, to the one before (change-email). */
  z.strictObject({ template: z.literal("change_email"), data: z.strictObject({ accountId: id }) }),
  z.strictObject({ template: z.literal("email_changed"), data: z.strictObject({ accountId: id }) }),
  /** That staff closed an account, kindly; `sessions`: how many were cancelled with it. Not sent once it is open again. */
  z.strictObject({ template: z.literal("not_a_client"), data: z.strictObject({ accountId: id, sessions: z.int() }) }),
  /** To each owner: who has asked for everything of the practice as a file, and when. */
  z.strictObject({
    template: z.literal("practice_exported"),
    data: z.strictObject({ staffId: id, at: z.iso.datetime() }),
  }),
  /** That an account is closed; `kept`: how many sessions to come stay booked. */
  z.strictObject({ template: z.literal("account_closed"), data: z.strictObject({ accountId: id, kept: z.int() }) }),
]);

export type SessionMove = z.output<typeof move>;

export type MessageData = z.output<typeof messageData>;
export type Template = MessageData["template"];

export type QueuedMessage = MessageData & {
  /** Given when a token was made from it (tokenFor), else a new one. */
  id?: string;
  recipient: string;
  /** The recipient's language. */
  locale: Locale;
  /** The session that it speaks of (`stillTrue` says when it is not sent any more); from `data` when it names one. */
  sessionId?: string;
  /** It leaves no earlier: as long as what it says may be taken back. */
  notBefore?: Date | null;
};
