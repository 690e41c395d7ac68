import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

const decision = z.enum(["keep", "cancel"], { error: "invalid" });

/**
 * Staff's decisions: per session by id (sent as `session-<id>`; an empty value is undecided), or one for all. `seen`:
 * the version of each session that the form showed; decisions apply to those only.
 */
export type Decisions = {
  sessions: Record<string, "keep" | "cancel">;
  every?: "keep" | "cancel";
  seen: Record<string, number>;
  clientNote: string;
};

/** Groups a form's `session-<id>` fields under `sessions`; leaves the others as they are. */
export const gathered = z
  .record(z.string(), z.string().max(8000, "too_long:8000"), { error: "invalid" })
  .transform((values) => {
    const own = Object.entries(values).filter(([name]) => name !== "sessions");
    const isChoice = ([name]: [string, string]) => name.startsWith("session-");
    const made = own.filter(isChoice).filter(([, value]) => value !== "");
    return {
      ...Object.fromEntries(own.filter((entry) => !isChoice(entry))),
      sessions: Object.fromEntries(made.map(([name, value]) => [name.slice(8), value])),
    };
  });

/**
 * To be added to the other fields of a strict object. `seen` is "<id>:<version>,…"; `clientNote` is added to the emails
 * about cancelled sessions.
 */
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

/** Encodes the `seen` field of a form. */
export const sequencesSeen = (sessions: readonly Pick<DisplacedSession, "id" | "sequence">[]): string =>
  sessions.map(({ id: of, sequence }) => `${of}:${sequence}`).join();

/** A session that conflicts with a closure. */
export type DisplacedSession = {
  id: string;
  sequence: number;
  name: string;
  therapist: string;
  startsAt: number;
  endsAt: number;
  cancelled: boolean;
  /** Requested, not booked yet: declined instead of cancelled, and never moved. */
  requested: boolean;
};

/** Details of a sessions_booked refusal. */
export type DisplacedSessions = { zone: string; sessions: DisplacedSession[] };
