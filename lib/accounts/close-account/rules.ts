import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import { openStates, type SessionState } from "@/lib/sessions/sessions/rules";

type UpcomingSession = SessionState & { id: string; sequence: number };

/** Returns the status a session would get if its client cancelled it now; null if it has begun. */
export function endOf(session: UpcomingSession, now: Date): SessionStatus | null {
  return openStates(session, { who: "client" }, now)[0] ?? null;
}

/** Fingerprint of the sessions' state: closing fails if it no longer matches what the page showed. */
export function sessionsSnapshot(sessions: readonly UpcomingSession[], now: Date): string {
  return sessions
    .map((session) => `${session.id}.${session.sequence}.${endOf(session, now) ?? "begun"}`)
    .sort()
    .join(",");
}
