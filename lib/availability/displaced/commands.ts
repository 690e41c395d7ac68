import type { Allowed } from "@/lib/platform/access/scopes";
import type { Tx } from "@/lib/platform/db/client";
import { Refusal, refuse } from "@/lib/platform/result/result";
import { changeWithin } from "@/lib/sessions/sessions/commands";
import { sessionsThere, type TimeSpan } from "./queries";
import type { Decisions, DisplacedSessions, DisplacedSession } from "./schema";

/** Ids of the conflicting sessions, by outcome. */
export type DecidedSessionsResult = { kept: string[]; cancelled: string[] };

/** The codes with which `decideSessions` refuses, for `orRefused`. */
export const DISPLACED_CODES = [
  "sessions_booked",
  "decide",
  "not_found",
  "not_yours",
  "changed_meanwhile",
  "not_now",
] as const;

/**
 * Applies staff's decision to each session within `spans`, in the transaction of the closure itself. Changes nothing
 * unless every session is decided; a session that has changed in the meantime must be decided again.
 * @throws Refusal sessions_booked (details: DisplacedSessions), or a code of `changeWithin`
 */
export async function decideSessions(
  tx: Tx,
  scope: Allowed<"availability.edit" | "timeOff.edit">,
  where: { therapistIds: readonly string[]; spans: readonly TimeSpan[]; zone: string },
  { sessions: decided, every, seen, clientNote }: Decisions,
  now: Date,
): Promise<DecidedSessionsResult> {
  const sessions = await sessionsThere(scope, where.therapistIds, where.spans, { tx });
  // A session that the form did not show, or that has changed since, is not covered by "all of them" either.
  const decisionFor = ({ id, sequence }: DisplacedSession) =>
    seen[id] === sequence ? (every ?? decided[id]) : undefined;
  if (sessions.some((session) => decisionFor(session) === undefined)) {
    throw new Refusal(
      refuse("sessions_booked", { sessions: "decide" }, { zone: where.zone, sessions } satisfies DisplacedSessions),
    );
  }
  const cancelled = sessions.filter((session) => decisionFor(session) === "cancel");
  for (const { id, sequence, requested, recorded } of cancelled) {
    if (recorded) throw new Refusal(refuse("not_now"));
    const answer = await changeWithin(
      tx,
      scope,
      { session: id, sequence, to: requested ? "declined" : "cancelled" },
      now,
      { emailClient: true, note: clientNote },
    );
    if (!answer.ok) throw new Refusal(refuse(answer.error));
  }
  return {
    kept: sessions.filter((session) => !cancelled.includes(session)).map(({ id }) => id),
    cancelled: cancelled.map(({ id }) => id),
  };
}
