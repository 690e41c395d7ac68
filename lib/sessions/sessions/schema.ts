import { z } from "zod";
import { noteToTherapist } from "@/lib/sessions/booking/schema";
import { line } from "@/lib/platform/input/text";
import { id, tick } from "@/lib/platform/input/fields";
import { RECORDED } from "./rules";

/** The version that the form was rendered from, for optimistic locking. */
export const version = z
  .string("invalid")
  .regex(/^\d{1,9}$/, "invalid")
  .transform(Number);

export const which = { session: id, sequence: version };

/** From staff to the client, in an email; may be empty. */
export const noteToClient = z.union([z.literal(""), line(300)], { error: "note_invalid" }).default("");

/** `emailClient`: whether the client gets the email about it. */
export const changeSessionInput = z.strictObject({
  ...which,
  to: z.enum(RECORDED, "invalid"),
  note: noteToClient,
  emailClient: tick,
});

/** `sequence`: the version created by the change to undo. */
export const undoSessionInput = z.strictObject(which);

/** Used by the client. `to`: the outcome that the page announced, free or late. `message`: to the therapist. */
export const cancelInput = z.strictObject({
  ...which,
  to: z.enum(["cancelled", "late_cancelled"], "invalid"),
  message: noteToTherapist,
  practice: z.string(),
});

/** The answer of staff to a request. */
export type AnswerInput = { session: string; sequence: number; to: "booked" | "declined" };

export type ChangeInput = z.output<typeof changeSessionInput>;
export type UndoSessionInput = z.output<typeof undoSessionInput>;
type Cancelling = z.output<typeof cancelInput>;
export type CancelInput = Omit<Cancelling, "message"> & Partial<Pick<Cancelling, "message">>;
