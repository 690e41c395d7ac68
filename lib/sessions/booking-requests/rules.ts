import type { AskFirst } from "@/lib/platform/db/generated/enums";

/** Returns whether an online booking is a request that staff answer. `isClient`: the account is linked to a client. */
export function isRequest(askFirst: AskFirst, isClient: boolean): boolean {
  return askFirst === "everybody" || (askFirst === "new_clients" && !isClient);
}

/** The queue of jobs that expire requests. */
export const REQUESTS = "requests";

/** Returns the job that expires an unanswered request at its session's start (ms). */
export function expiryJob(sessionId: string, start: number) {
  return { queue: REQUESTS, data: { sessionId }, startAfter: new Date(start) };
}
