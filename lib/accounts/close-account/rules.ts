import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import { openStates, type SessionState } from "@/lib/sessions/sessions/rules";

type Ahead = SessionState & { id: string; sequence: number };

/** What cancelling a session would mean to its client now; null where it has begun. */
export function endOf(session: Ahead, now: Date): SessionStatus | null {
  return openStates(session, { who: "client", actor: "" }, now)[0] ?? null;
}

/** How the sessions stand, in one text: what the page announced is what is done, or nothing is. */
export function sessionsSnapshot(sessions: readonly Ahead[], now: Date): string {
  return sessions
    .map((session) => `${session.id}.${session.sequence}.${endOf(session, now) ?? "begun"}`)
    .sort()
    .join(",");
}
