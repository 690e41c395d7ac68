/** Which of today's sessions comes next. Pure. */
import type { SessionStatus } from "@/lib/platform/db/generated/enums";

type Timed = { id: string; status: SessionStatus; startsAt: Date; endsAt: Date };

/** A session that has begun, or the first that has not. */
export type TurnMark = "now" | "next";

/**
 * Returns the mark of each session whose turn it is, by id: those under way, and all that begin next at the same time.
 * Only booked sessions get one. `sessions` are in order of their starts.
 */
export function turnMarks(sessions: readonly Timed[], now: Date): Map<string, TurnMark> {
  const left = sessions.filter(({ status, endsAt }) => status === "booked" && endsAt > now);
  const next = left.find(({ startsAt }) => startsAt > now)?.startsAt.getTime();
  const marks = new Map<string, TurnMark>();
  for (const { id, startsAt } of left) {
    if (startsAt <= now) marks.set(id, "now");
    else if (startsAt.getTime() === next) marks.set(id, "next");
  }
  return marks;
}
