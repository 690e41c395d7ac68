import type { PortalScope, PracticeScope } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import { transaction, type Tx } from "@/lib/db/client";
import { violatedConstraint } from "@/lib/db/errors";
import type { SessionStatus } from "@/lib/db/generated/enums";
import { queueMessages } from "@/lib/messages/commands";
import { ok, refuse, type Result } from "@/lib/result/result";
import { lockSession, type Locked } from "./queries";
import { afterUndo, isCancelled, isTheirs, mayBecome, type Viewer } from "./rules";
import type { CancelInput, ChangeInput, UndoInput } from "./schema";

/** `sequence`: the version that the change made, by which it can be taken back. */
export type Changed = { session: string; sequence: number };

/**
 * Attended, No show, Late cancel or Cancelled, by staff. The emails of a cancelled session wait until it cannot be
 * taken back. Sent twice, it answers as the first time. Codes: not_found, not_yours, changed_meanwhile, not_now.
 */
export function changeSession(scope: PracticeScope, input: ChangeInput, now: Date): Promise<Result<Changed>> {
  return transaction((tx) => changeWithin(tx, scope, input, now));
}

/** The same inside a transaction. `note`: what the email to the client of a cancelled session says besides. */
export async function changeWithin(tx: Tx, scope: PracticeScope, input: ChangeInput, now: Date, note = ""): Promise<Result<Changed>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  if (!isTheirs(scope, session)) return refuse("not_yours");
  return change(tx, scope, session, { ...input, viewer: { who: "staff", actor: scope.actor }, notBefore: afterUndo(now), note }, now);
}

/**
 * Its client cancels: freely up to the practice's notice, then as a late cancel. Codes: not_found, changed_meanwhile,
 * now_late (the notice ran out while the page was open), not_now.
 */
export function cancelOwnSession(scope: PortalScope, input: CancelInput, now: Date): Promise<Result<Changed>> {
  return transaction((tx) => cancelWithin(tx, scope, input, now));
}

/** The same inside a transaction. */
export async function cancelWithin(tx: Tx, scope: PortalScope, input: Omit<CancelInput, "practice">, now: Date): Promise<Result<Changed>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  const viewer = { who: "client", actor: scope.actor } as const;
  if (input.to === "cancelled" && mayBecome(session, "late_cancelled", viewer, now)) return refuse("now_late");
  return change(tx, scope, session, { ...input, viewer, notBefore: null, note: "" }, now);
}

type Change = { to: SessionStatus; sequence: number; viewer: Viewer; notBefore: Date | null; note: string };

async function change(tx: Tx, scope: PracticeScope | PortalScope, session: Locked, input: Change, now: Date): Promise<Result<Changed>> {
  const { id, sequence } = session;
  const { to, viewer, notBefore, note } = input;
  if (sequence === input.sequence + 1 && session.status === to && session.changedBy === viewer.actor) return ok({ session: id, sequence });
  if (sequence !== input.sequence) return refuse("changed_meanwhile");
  if (!mayBecome(session, to, viewer, now)) return refuse("not_now");
  const next = await write(tx, scope, session, to, now);
  if (isCancelled(to)) {
    const data = { sessionId: id, sequence: next.sequence };
    const { client, therapist } = session;
    await queueMessages(tx, scope.practiceId, [
      ...(client ? [{ template: "cancelled_client" as const, data: note ? { ...data, note } : data, ...client, notBefore }] : []),
      { template: "cancelled_therapist" as const, data, ...therapist, notBefore },
    ]);
  }
  return ok(next);
}

/**
 * Staff take back what they did to a session's state, within a minute. Codes: not_found, undo_too_late (or changed
 * since), undo_time_taken, undo_holds_other (the account, unverified, booked another one meanwhile).
 */
export async function undoSession(scope: PracticeScope, input: UndoInput, now: Date): Promise<Result<Changed>> {
  return transaction((tx) => undoWithin(tx, scope, input, now)).catch((error: unknown) => {
    const constraint = violatedConstraint(error);
    if (constraint === "session_no_overlap") return refuse("undo_time_taken");
    if (constraint === "session_one_unverified") return refuse("undo_holds_other");
    throw error;
  });
}

/** The same inside a transaction. @throws what violates session_no_overlap or session_one_unverified */
export async function undoWithin(tx: Tx, scope: PracticeScope, input: UndoInput, now: Date): Promise<Result<Changed>> {
  const session = await lockSession(tx, scope, input.session);
  if (!session) return refuse("not_found");
  const { id, sequence, status, changedBy } = session;
  if (sequence === input.sequence + 1 && status === "booked" && changedBy === scope.actor) return ok({ session: id, sequence });
  const open = sequence === input.sequence && mayBecome(session, "booked", { who: "staff", actor: scope.actor }, now);
  return open ? ok(await write(tx, scope, session, "booked", now)) : refuse("undo_too_late");
}

/** Under the lock of the row, which nobody else changes until the transaction ends. */
async function write(tx: Tx, scope: PracticeScope | PortalScope, session: Locked, to: SessionStatus, now: Date): Promise<Changed> {
  const { id } = session;
  const sequence = session.sequence + 1;
  await tx.session.updateMany({
    where: { id, practiceId: scope.practiceId, sequence: session.sequence },
    data: { status: to, sequence, changedAt: now, changedBy: scope.actor },
  });
  await audit(tx, scope, to === "booked" ? "sessions.undo" : "sessions.change", `session:${id}`, { from: session.status, to });
  return { session: id, sequence };
}
