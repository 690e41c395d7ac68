/** What emails about sessions store: ids, and what a change leaves no trace of. */
import { z } from "zod";
import { optionKey } from "@/lib/practice/locations/schema";

const id = z.uuid();

export const aboutSession = z.strictObject({ sessionId: id });

/** `sequence`: the version that the change made. */
export const aboutVersion = aboutSession.extend({ sequence: z.int() });

/** `note`: what staff add for the client. */
export const aboutEnd = aboutVersion.extend({ note: z.string().optional() });

/** `spot`: the key of where (lib/practice/locations). */
const time = z.strictObject({
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  therapistId: id,
  spot: optionKey.optional(),
});

export const aboutMove = aboutVersion.extend({ was: time, is: time });

/** Of a series, each session with the version that the email speaks of: what was changed again is left out of it. */
export const aboutMany = z.strictObject({ sessions: z.array(aboutVersion).min(1) });
export const aboutMoves = z.strictObject({ sessions: z.array(aboutMove).min(1) });

/** When, with whom and where a session was, or is: stored with the email, because the row has only what it is now. */
export type AgreedTime = z.output<typeof time>;

export type SessionVersion = z.output<typeof aboutVersion>;
export type SessionMove = z.output<typeof aboutMove>;
