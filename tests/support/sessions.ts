import type { Allowed } from "@/lib/platform/access/scopes";
import { pastSessions, sessionsToCome, type SessionFacts } from "@/lib/sessions/sessions/queries";

/** Returns the viewer's own sessions, to come and past, the latest first. */
export async function everyOwnSession(scope: Allowed<"portal.sessions">): Promise<SessionFacts[]> {
  const [coming, { sessions }] = [await sessionsToCome(scope), await pastSessions(scope, 99)];
  return [...coming.reverse(), ...sessions].sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());
}
