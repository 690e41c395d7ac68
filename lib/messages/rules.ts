import type { SessionStatus } from "@/lib/db/generated/enums";
import type { Settings } from "@/lib/env/env";
import type { MessageData } from "./schema";

/** The job queue of emails to deliver, and that of the ones that were tried for too long. */
export const QUEUE = "messages";
export const GIVEN_UP = "messages_given_up";

/** What becomes of a message that is due: sent, kept to be read in the outbox, or left waiting until email is set up. */
export type Delivery = "send" | "keep" | "wait";

export function delivery({ RESEND_API_KEY, mode }: Pick<Settings, "RESEND_API_KEY" | "mode">): Delivery {
  if (RESEND_API_KEY) return "send";
  return mode === "start" ? "wait" : "keep";
}

/** Whether emails may be read at /outbox, by anybody: never on a real server. */
export function outboxOpen({ mode }: Pick<Settings, "mode">): boolean {
  return mode !== "start";
}

/** A session as it is when a message about it is due. */
export type SessionNow = { status: SessionStatus; sequence: number; startsAt: Date };

/** Whether a message about a session still says what is true: a change that was changed again is not told. */
export function stillTrue(message: MessageData, session: SessionNow | null, now: Date): boolean {
  if (!session) return false;
  const { template, data } = message;
  switch (template) {
    case "cancelled_client":
    case "cancelled_therapist":
    case "accepted_client":
    case "accepted_therapist":
    case "reopened_client":
    case "declined_client":
    case "expired_client":
    case "withdrawn_client":
    case "withdrawn_therapist":
      return session.sequence === data.sequence;
    case "rescheduled_client":
    case "rescheduled_therapist":
    case "handed_over":
      return session.status === "booked" && session.sequence === data.sequence;
    case "requested_client":
    case "requested_therapist":
      return session.status === "requested";
    case "reminder":
      return (
        session.status === "booked" && session.startsAt.getTime() === Date.parse(data.start) && session.startsAt > now
      );
    default:
      return session.status === "booked";
  }
}
