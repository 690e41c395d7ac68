import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

const decision = z.enum(["keep", "cancel"], { error: "invalid" });

/**
 * What staff decide: about each session by its id (a form sends it as `session-<id>`; an empty one is not made yet), or
 * about all of them at once. `seen`: the version of each that the form showed; only those are decided about.
 */
export type Decisions = {
  sessions: Record<string, "keep" | "cancel">;
  every?: "keep" | "cancel";
  seen: Record<string, number>;
  clientNote: string;
};

/** The fields that a form has for the sessions in its way, put together; the others as they are. */
export const gathered = z
  .record(z.string(), z.string().max(8000, "too_long"), { error: "invalid" })
  .transform((values) => {
    const own = Object.entries(values).filter(([name]) => name !== "sessions");
    const isChoice = ([name]: [string, string]) => name.startsWith("session-");
    const made = own.filter(isChoice).filter(([, value]) => value !== "");
    return {
      ...Object.fromEntries(own.filter((entry) => !isChoice(entry))),
      sessions: Object.fromEntries(made.map(([name, value]) => [name.slice(8), value])),
    };
  });

/** Beside the other fields of a strict object. `seen` is "<id>:<version>,…"; `clientNote`: what the emails of the cancelled ones say besides. */
export const decisions = {
  sessions: z.record(id, decision),
  every: decision.optional(),
  seen: z
    .string()
    .regex(/^([0-9a-f-]{36}:\d{1,9}(,|$))*$/, "invalid")
    .default("")
    .transform((text) =>
      Object.fromEntries(
        text
          .split(",")
          .filter(Boolean)
          .map((one) => [one.slice(0, 36), Number(one.slice(37))]),
      ),
    ),
  clientNote: z.union([z.literal(""), line(300)], { error: "note_invalid" }).default(""),
};

/** What a form sends as `seen`. */
export const sequencesSeen = (sessions: readonly Pick<DisplacedSession, "id" | "sequence">[]): string =>
  sessions.map(({ id: of, sequence }) => `${of}:${sequence}`).join();

/** A session that is in the way of a closure. */
export type DisplacedSession = {
  id: string;
  sequence: number;
  name: string;
  therapist: string;
  startsAt: number;
  endsAt: number;
  cancelled: boolean;
  /** Asked for, not booked yet: it is declined instead of cancelled, and never moved. */
  requested: boolean;
};

/** How `sessions_booked` goes on. */
export type DisplacedSessions = { zone: string; sessions: DisplacedSession[] };
