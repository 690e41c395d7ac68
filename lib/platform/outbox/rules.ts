import type { Settings } from "@/lib/platform/env/env";

/** The queue of emails to deliver, and that of the ones that were tried too often; under the names that databases know. */
export const DELIVERY = "messages";
export const GIVEN_UP = "messages_given_up";

/** What becomes of an email that is due: sent, kept to be read in the outbox, or left waiting until email is set up. */
export type Delivery = "send" | "keep" | "wait";

export function delivery({ RESEND_API_KEY, mode }: Pick<Settings, "RESEND_API_KEY" | "mode">): Delivery {
  if (RESEND_API_KEY) return "send";
  return mode === "start" ? "wait" : "keep";
}

/** Returns whether emails may be read at /outbox, by anybody: never on a real server. */
export function outboxOpen({ mode }: Pick<Settings, "mode">): boolean {
  return mode !== "start";
}
