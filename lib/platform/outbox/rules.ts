import type { Settings } from "@/lib/platform/env/env";

/** The queues of deliveries and of failed deliveries; these names are stored in databases. */
export const DELIVERY = "messages";
export const GIVEN_UP = "messages_given_up";

/** How a due email is handled: sent, stored for reading at /outbox, or left waiting until email is configured. */
export type Delivery = "send" | "keep" | "wait";

export function delivery({ RESEND_API_KEY, mode }: Pick<Settings, "RESEND_API_KEY" | "mode">): Delivery {
  if (RESEND_API_KEY) return "send";
  return mode === "start" ? "wait" : "keep";
}

/** Returns whether anyone may read emails at /outbox: never on a real server. */
export function outboxOpen({ mode }: Pick<Settings, "mode">): boolean {
  return mode !== "start";
}

/**
 * Returns the mailbox behind an address, for counting: many addresses may lead to one (`name+anything`, and at Gmail any
 * dots). Never an address to send to.
 */
export function mailboxKey(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf("@");
  const [name, host] = [lower.slice(0, at).replace(/\+.*$/, ""), lower.slice(at + 1)];
  return host === "gmail.com" || host === "googlemail.com"
    ? `${name.replaceAll(".", "")}@gmail.com`
    : `${name}@${host}`;
}
