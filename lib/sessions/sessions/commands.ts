import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import { queueEmails } from "@/lib/platform/outbox/commands";
import type { NewEmail } from "@/lib/platform/outbox/email";
import { clientTold, therapistTold } from "@/lib/sessions/session-emails/rules";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import {
  acceptedClient,
  acceptedTherapist,
  declinedClient,
  reopenedClient,
  withdrawnClient,
  withdrawnTherapist,
} from "@/lib/sessions/booking-requests/emails";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { cancelledClient, cancelledTherapist, restoredClient, restoredTherapist } from "./emails";
import { lockSession, obstacle, type ChangesSessions, type LockedSession } from "./queries";
import { afterUndo, isAhead, isGone, mayBecome, nextVersion, undoneState, type Obstacle, type Viewer } from "./rules";
import type { AnswerInput, CancelInput, ChangeInput, UndoSessionInput } from "./schema";

/** `sequence`: the version that the change created; an undo names it. */
export type Changed = { session: string; sequence: number };

type AnyChangeCode = "not_found" | "changed_meanwhile" | "not_now";
type StaffChangeCode = AnyChangeCode | "not_yours";
type OwnCancelCode = AnyChangeCode | "now_late";
type UndoCode = "not_found" | "not_yours" | "undo_too_late";

/** What staff decide about the client's email: whether it is sent, and what they add to it. */
export type ClientEmail = { emailClient: boolean; note: string };

/**
 * Sets a session to Booked, Attended, No show, Late cancel or Cancelled, by staff, or corrects one to another. The emails
 * about a cancellation are held until the undo window closes. Idempotent. Errors: time_taken (a cancelled session's time
 * is no longer free; details: Obstacle), holds_other (its unverified account has booked another session).
 */
export async function changeSession(
  scope: Allowed<"sessions.change">,
  { emailClient, note, ...input }: ChangeInput,
  now: Date,
): Promise<Result<Changed, StaffChangeCode | "time_taken" | "holds_other">> {
  try {
    return await transaction((tx) => changeWithin(tx, scope, input, now, { emailClient, note }));
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === "session_one_unverified") return refuse("holds_other");
    if (constraint !== "session_no_overlap") throw error;
    const found = await obstacle(scope, input.session);
    return refuse("time_taken", undefined, found satisfies Obstacle | null);
  }
}

/** Same as changeSession, inside a transaction; also answers requests. @throws as undoWithin */
export async function changeWithin(
  tx: Tx,
  scope: ChangesSessions,
  input: Omit<ChangeInput, keyof ClientEmail> | AnswerInput,
  now: Date,
  email: ClientEmail = { emailClient: true, note: "" },
): Promise<Result<Changed, StaffChangeCode>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  if (!changesSessionOf(scope, session)) return refuse("not_yours");
  return change(
    tx,
    scope,
    session,
    { ...input, viewer: { who: "staff", actor: scope.actor }, notBefore: afterUndo(now), ...email },
    now,
  );
}

/**
 * Cancels the client's own session: free up to the practice's notice, then as a late cancel. Idempotent. Errors:
 * now_late, if the notice ran out while the page was open.
 */
export function cancelOwnSession(
  scope: Allowed<"portal.cancel">,
  input: CancelInput,
  now: Date,
): Promise<Result<Changed, OwnCancelCode>> {
  return transaction((tx) => cancelWithin(tx, scope, input, now));
}

/** Same as cancelOwnSession, inside a transaction. */
export async function cancelWithin(
  tx: Tx,
  scope: Allowed<"portal.cancel" | "portal.account">,
  { message = "", ...input }: Omit<CancelInput, "practice">,
  now: Date,
): Promise<Result<Changed, OwnCancelCode>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  const viewer = { who: "client", actor: scope.actor } as const;
  if (input.to === "cancelled" && mayBecome(session, "late_cancelled", viewer, now)) return refuse("now_late");
  const [id, practiceId] = [session.id, scope.practiceId];
  const done = await change(
    tx,
    scope,
    session,
    { ...input, viewer, notBefore: null, emailClient: true, note: "" },
    now,
  );
  if (done.ok && message) await tx.session.updateMany({ where: { id, practiceId }, data: { cancelNote: message } });
  return done;
}

type Change = ClientEmail & { to: SessionStatus; sequence: number; viewer: Viewer; notBefore: Date | null };

async function change(
  tx: Tx,
  scope: PracticeScope | PortalScope,
  session: LockedSession,
  input: Change,
  now: Date,
): Promise<Result<Changed, "changed_meanwhile" | "not_now">> {
  const { id, sequence } = session;
  const { to, viewer } = input;
  if (sequence === input.sequence + 1 && session.status === to && session.changedBy === viewer.actor)
    return ok({ session: id, sequence });
  if (sequence !== input.sequence) return refuse("changed_meanwhile");
  if (!mayBecome(session, to, viewer, now)) return refuse("not_now");
  const next = await write(tx, scope, session, to, now);
  const reminders =
    to === "booked" && (session.status === "requested" || isGone(session.status))
      ? reminderJobs(id, { zone: session.zone, start: session.startsAt.getTime() }, session.reminderMinutes, now)
      : [];
  await queueEmails(
    tx,
    scope.practiceId,
    announcements(scope, session, input, { sessionId: id, sequence: next.sequence }, now),
    reminders,
  );
  return ok(next);
}

/**
 * Returns the emails about a change: an answer, a cancellation, or a cancelled session that is booked again. Other
 * corrections concern the practice's records only. The client's email about an acceptance is sent immediately, the
 * others after the undo window.
 */
function announcements(
  scope: PracticeScope | PortalScope,
  session: LockedSession,
  { to, notBefore, note, emailClient }: Change,
  data: { sessionId: string; sequence: number },
  now: Date,
): NewEmail[] {
  const { status, startsAt, therapistId } = session;
  const noted = note ? { ...data, note } : data;
  const client = clientTold({ client: session.client, start: startsAt.getTime(), emailClient }, now);
  const therapist = therapistTold(scope, { id: therapistId, mailbox: session.therapist });
  if (status === "requested") {
    if (to === "booked")
      return [
        ...client.map((mailbox) => acceptedClient.to(mailbox, data)),
        ...therapist.map((mailbox) => acceptedTherapist.to(mailbox, data, { notBefore })),
      ];
    if (to === "declined") return client.map((mailbox) => declinedClient.to(mailbox, noted, { notBefore }));
    return [
      ...client.map((mailbox) => withdrawnClient.to(mailbox, data, { notBefore })),
      ...therapist.map((mailbox) => withdrawnTherapist.to(mailbox, data, { notBefore })),
    ];
  }
  if (isGone(to) && !isGone(status))
    return [
      ...client.map((mailbox) => cancelledClient.to(mailbox, noted, { notBefore })),
      ...therapist.map((mailbox) => cancelledTherapist.to(mailbox, data, { notBefore })),
    ];
  if (to === "booked" && isGone(status) && !isUnsaid(session, now))
    return [
      ...client.map((mailbox) => restoredClient.to(mailbox, data)),
      ...therapist.map((mailbox) => restoredTherapist.to(mailbox, data)),
    ];
  return [];
}

/** Returns whether nobody has been told of the last change yet: emails about a change by staff wait for the minute of undo. */
function isUnsaid({ changedBy, changedAt }: LockedSession, now: Date): boolean {
  return (changedBy?.startsWith("staff:") ?? false) && now < afterUndo(changedAt);
}

/**
 * Undoes the actor's own change to a session's state, within a minute. The client gets an email if the change was
 * announced already. Errors: undo_too_late (or changed since), undo_time_taken, undo_holds_other (the unverified account
 * has booked another session in the meantime).
 */
export async function undoSession(
  scope: Allowed<"sessions.change">,
  input: UndoSessionInput,
  now: Date,
): Promise<Result<Changed, UndoCode | "undo_time_taken" | "undo_holds_other">> {
  return transaction((tx) => undoWithin(tx, scope, input, now)).catch((error: unknown) => {
    const constraint = violatedConstraint(error);
    if (constraint === "session_no_overlap") return refuse("undo_time_taken");
    if (constraint === "session_one_unverified") return refuse("undo_holds_other");
    throw error;
  });
}

/** Same as undoSession, inside a transaction. @throws the database's error if session_no_overlap or session_one_unverified is violated */
export async function undoWithin(
  tx: Tx,
  scope: ChangesSessions,
  input: UndoSessionInput,
  now: Date,
): Promise<Result<Changed, UndoCode>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  if (!changesSessionOf(scope, session)) return refuse("not_yours");
  const { id, sequence, status, changedBy, client } = session;
  if (sequence === input.sequence + 1 && isAhead(status) && changedBy === scope.actor)
    return ok({ session: id, sequence });
  const to = sequence === input.sequence ? undoneState(session, { who: "staff", actor: scope.actor }, now) : null;
  if (!to) return refuse("undo_too_late");
  const next = await write(tx, scope, session, to, now, "sessions.undo");
  const reopened =
    to === "requested" && status === "booked" && client
      ? [reopenedClient.to(client, { sessionId: id, sequence: next.sequence })]
      : [];
  await queueEmails(tx, scope.practiceId, reopened);
  return ok(next);
}

/** Writes the new state. The caller holds the row's lock. */
async function write(
  tx: Tx,
  scope: PracticeScope | PortalScope,
  session: LockedSession,
  to: SessionStatus,
  now: Date,
  action: "sessions.change" | "sessions.undo" = "sessions.change",
): Promise<Changed> {
  const { id, status } = session;
  const answers = status === "requested" && to !== "cancelled";
  const next = nextVersion(session, scope.actor, now, action === "sessions.change" ? status : null);
  await tx.session.updateMany({
    where: { id, practiceId: scope.practiceId, sequence: session.sequence },
    data: {
      status: to,
      ...next,
      ...(answers && { answeredAt: now }),
      ...(to === "requested" && { answeredAt: null }),
    },
  });
  await audit(tx, scope, action, `session:${id}`, { from: status, to });
  return { session: id, sequence: next.sequence };
}
