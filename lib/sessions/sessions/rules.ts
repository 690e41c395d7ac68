/** The state machine of a session: who may change its state, and when. Pure; instants are Dates, `now` is the database's clock. */
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import { MINUTE, SECOND } from "@/lib/scheduling/units";

export type Who = "staff" | "client" | "server";

/** When an edge is open. "Notice" is the practice's cancellation notice. */
export type TransitionWindow = keyof typeof open;

export type Edge = { from: SessionStatus; to: SessionStatus; by: Who; when: TransitionWindow };

/** How long a change to a session's state can be undone. */
export const UNDO_MS = MINUTE;

/** Returns when the emails about a change by staff may be sent: shortly after the undo window closes. */
export function afterUndo(now: Date): Date {
  return new Date(now.getTime() + UNDO_MS + 5 * SECOND);
}

/** All edges; docs/sessions.md shows the same table. A session that moves to another time stays `booked`. */
export const EDGES: readonly Edge[] = [
  { from: "requested", to: "booked", by: "staff", when: "before_start" },
  { from: "requested", to: "declined", by: "staff", when: "before_start" },
  { from: "requested", to: "cancelled", by: "client", when: "before_start" },
  { from: "requested", to: "expired", by: "server", when: "from_start" },
  { from: "requested", to: "cancelled", by: "server", when: "before_start" },
  { from: "booked", to: "cancelled", by: "server", when: "before_start" },
  { from: "booked", to: "attended", by: "staff", when: "from_start" },
  { from: "booked", to: "no_show", by: "staff", when: "from_start" },
  { from: "booked", to: "late_cancelled", by: "staff", when: "after_notice" },
  { from: "booked", to: "cancelled", by: "staff", when: "always" },
  { from: "booked", to: "cancelled", by: "client", when: "before_notice" },
  { from: "booked", to: "late_cancelled", by: "client", when: "after_notice_before_start" },
  { from: "attended", to: "booked", by: "staff", when: "undo" },
  { from: "no_show", to: "booked", by: "staff", when: "undo" },
  { from: "late_cancelled", to: "booked", by: "staff", when: "undo" },
  { from: "cancelled", to: "booked", by: "staff", when: "undo" },
  { from: "booked", to: "requested", by: "staff", when: "undo_answer" },
  { from: "declined", to: "requested", by: "staff", when: "undo_answer" },
];

/** A session as far as the rules look at it, and its practice's notices. */
export type SessionState = {
  status: SessionStatus;
  startsAt: Date;
  /** The last change and its actor; null if unchanged since it was booked. */
  changedAt: Date;
  changedBy: string | null;
  /** When a request was accepted or declined. Equals `changedAt` if that is still the last change. */
  answeredAt: Date | null;
  cancelNoticeMinutes: number;
  rescheduleNoticeMinutes: number;
};

export type Viewer = { who: Who; actor: string };

/** Returns the last instant (ms) at which the client can cancel for free, inclusive. */
export function freeUntil({
  startsAt,
  cancelNoticeMinutes,
}: Pick<SessionState, "startsAt" | "cancelNoticeMinutes">): number {
  return startsAt.getTime() - cancelNoticeMinutes * MINUTE;
}

/** Returns the last instant (ms) at which the client may move it, inclusive. */
export function movableUntil({
  startsAt,
  rescheduleNoticeMinutes,
}: Pick<SessionState, "startsAt" | "rescheduleNoticeMinutes">): number {
  return startsAt.getTime() - rescheduleNoticeMinutes * MINUTE;
}

const open = {
  always: () => true,
  before_start: ({ startsAt }: SessionState, now: number) => now < startsAt.getTime(),
  from_start: ({ startsAt }: SessionState, now: number) => now >= startsAt.getTime(),
  before_notice: (session: SessionState, now: number) => now <= freeUntil(session) && now < session.startsAt.getTime(),
  after_notice: (session: SessionState, now: number) => now > freeUntil(session),
  after_notice_before_start: (session: SessionState, now: number) =>
    now > freeUntil(session) && now < session.startsAt.getTime(),
  undo: ({ changedAt, changedBy }: SessionState, now: number, actor: string) =>
    changedBy === actor && now - changedAt.getTime() <= UNDO_MS,
  undo_answer: ({ startsAt, changedAt, changedBy, answeredAt }: SessionState, now: number, actor: string) =>
    changedBy === actor &&
    now - changedAt.getTime() <= UNDO_MS &&
    changedAt.getTime() === answeredAt?.getTime() &&
    now < startsAt.getTime(),
};

const isOpen =
  (session: SessionState, { who, actor }: Viewer, now: Date) =>
  ({ from, by, when }: Edge) =>
    from === session.status && by === who && open[when](session, now.getTime(), actor);

/** Returns the states that this viewer may set now. */
export function openStates(session: SessionState, viewer: Viewer, now: Date): SessionStatus[] {
  return EDGES.filter(isOpen(session, viewer, now)).map(({ to }) => to);
}

/** Returns the state that an undo by this viewer would restore now, or null. */
export function undoneState(session: SessionState, viewer: Viewer, now: Date): SessionStatus | null {
  return EDGES.filter(({ when }) => when.startsWith("undo")).find(isOpen(session, viewer, now))?.to ?? null;
}

export function mayBecome(session: SessionState, to: SessionStatus, viewer: Viewer, now: Date): boolean {
  return openStates(session, viewer, now).includes(to);
}

/** Returns whether it may move to another time: by staff while it is booked, by its client up to the practice's notice. */
export function mayMove(session: SessionState, who: Who, now: Date): boolean {
  if (session.status !== "booked") return false;
  return who === "staff" || (now.getTime() <= movableUntil(session) && now < session.startsAt);
}

const GONE = ["cancelled", "late_cancelled", "declined", "expired"] as const;

/** Returns whether the session no longer takes its time. */
export function isGone(status: SessionStatus): status is (typeof GONE)[number] {
  return GONE.some((one) => one === status);
}

/** Returns whether the session is booked or requested. */
export function isAhead(status: SessionStatus): status is "booked" | "requested" {
  return status === "booked" || status === "requested";
}
