/** The data that emails about sessions store: ids, and facts that the session's row no longer has after a change. */
import { z } from "zod";
import { optionKey } from "@/lib/practice/locations/schema";

const id = z.uuid();

export const aboutSession = z.strictObject({ sessionId: id });

/** `sequence`: the version that the change created. */
export const aboutVersion = aboutSession.extend({ sequence: z.int() });

/** `note`: from staff to the client. */
export const aboutEnd = aboutVersion.extend({ note: z.string().optional() });

/** `spot`: key of the location option (lib/practice/locations). */
const time = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  therapistId: id,
  spot: optionKey.optional(),
});

export const aboutMove = aboutVersion.extend({ was: time, is: time });

/** Sessions of a series, each with the version that the email is about; those changed since are left out of the email. */
export const aboutMany = z.strictObject({ sessions: z.array(aboutVersion).min(1) });
export const aboutMoves = z.strictObject({ sessions: z.array(aboutMove).min(1) });

/** The time, therapist and location of a session before or after a change. Stored with the email, because the row has the current ones only. */
export type AgreedTime = z.output<typeof time>;

export type SessionVersion = z.output<typeof aboutVersion>;
export type SessionMove = z.output<typeof aboutMove>;
