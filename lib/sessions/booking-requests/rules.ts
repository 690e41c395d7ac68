import type { AskFirst } from "@/lib/platform/db/generated/enums";

/** Whether what somebody books online is a request, which staff answer. `isClient`: their account is tied to a client. */
export function isRequest(askFirst: AskFirst, isClient: boolean): boolean {
  return askFirst === "everybody" || (askFirst === "new_clients" && !isClient);
}

/** The queue of requests whose time comes. */
export const REQUESTS = "requests";

/** The job that ends a request which nobody has answered when its session would begin (`start`: ms). */
export function expiryJob(sessionId: string, start: number) {
  return { queue: REQUESTS, data: { sessionId }, startAfter: new Date(start) };
}
