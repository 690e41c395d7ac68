import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";

const id = z.uuid();

/**
 * What an email is about: ids only. Whatever it says is read when it leaves, and no secret or clinical
 * word lies in the ledger.
 */
export const messageData = z.discriminatedUnion("template", [
  /** To the person who booked. */
  z.strictObject({ template: z.literal("booked_client"), data: z.strictObject({ sessionId: id }) }),
  /** To the therapist's address (A13). */
  z.strictObject({ template: z.literal("booked_therapist"), data: z.strictObject({ sessionId: id }) }),
  /** The link to the verification screen (A4). */
  z.strictObject({ template: z.literal("verify"), data: z.strictObject({ accountId: id }) }),
  /** To a client's address on file, when an account with another address was tied to the record (security row 1). */
  z.strictObject({ template: z.literal("account_linked"), data: z.strictObject({ accountId: id, clientId: id }) }),
]);

export type MessageData = z.output<typeof messageData>;
export type Template = MessageData["template"];

export type QueuedMessage = MessageData & {
  /** Given when a token was made from it (tokenFor), else a new one. */
  id?: string;
  recipient: string;
  /** The recipient's language. */
  locale: Locale;
  /** The message is not sent once this session is no longer booked; from `data` when it names one. */
  sessionId?: string;
};
