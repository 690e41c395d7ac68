/** The state machine of a session: who may change its state, and when. Pure; instants are Dates, `now` is the database's clock. */
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatDay, formatTimeRange } from "@/lib/platform/time/format";
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

/** What staff record of a session; they correct one to another at any time. Cancelled sessions take no time. */
export const RECORDED = ["booked", "attended", "no_show", "late_cancelled", "cancelled"] as const;

/** When staff may set each of these states. */
const recordedWhen = {
  booked: "always",
  attended: "from_start",
  no_show: "from_start",
  late_cancelled: "after_notice",
  cancelled: "always",
} as const satisfies Record<(typeof RECORDED)[number], TransitionWindow>;

/** All edges; docs/sessions.md shows the same table. A session that moves to another time becomes, or stays, `booked`. */
export const EDGES: readonly Edge[] = [
  { from: "requested", to: "booked", by: "staff", when: "before_start" },
  { from: "requested", to: "declined", by: "staff", when: "before_start" },
  { from: "requested", to: "cancelled", by: "client", when: "before_start" },
  { from: "requested", to: "expired", by: "server", when: "from_start" },
  { from: "requested", to: "cancelled", by: "server", when: "before_start" },
  { from: "booked", to: "cancelled", by: "server", when: "before_start" },
  { from: "booked", to: "cancelled", by: "client", when: "before_notice" },
  { from: "booked", to: "late_cancelled", by: "client", when: "after_notice_before_start" },
  ...RECORDED.flatMap((from) =>
    RECORDED.filter((to) => to !== from).map((to) => ({ from, to, by: "staff" as const, when: recordedWhen[to] })),
  ),
];

/** A session as far as the rules look at it, and its practice's notices. */
export type SessionState = {
  status: SessionStatus;
  createdAt: Date;
  startsAt: Date;
  /** The last change and its actor; null if unchanged since it was booked. */
  changedAt: Date;
  changedBy: string | null;
  /** The state before the last change, if that changed the state. */
  changedFrom: SessionStatus | null;
  cancelNoticeMinutes: number;
  rescheduleNoticeMinutes: number;
  /** After it was booked, it is free to cancel and to move inside these notices too. */
  graceMinutes: number;
};

export type Viewer = { who: Who; actor: string };

type Booked = Pick<SessionState, "createdAt" | "startsAt" | "graceMinutes">;

/** Returns the last instant (ms) at which the client can cancel for free, inclusive: the notice before it, or the grace after booking. */
export function freeUntil({ cancelNoticeMinutes, ...booked }: Booked & { cancelNoticeMinutes: number }): number {
  return Math.max(booked.startsAt.getTime() - cancelNoticeMinutes * MINUTE, graceUntil(booked));
}

/** Returns the last instant (ms) at which the client may move it, inclusive. */
export function movableUntil({
  rescheduleNoticeMinutes,
  ...booked
}: Booked & { rescheduleNoticeMinutes: number }): number {
  return Math.max(booked.startsAt.getTime() - rescheduleNoticeMinutes * MINUTE, graceUntil(booked));
}

/** Returns the end (ms) of the grace after booking, which never outlasts the session's start; -Infinity if the practice gives none. */
function graceUntil({ createdAt, startsAt, graceMinutes }: Booked): number {
  if (graceMinutes === 0) return -Infinity;
  return Math.min(createdAt.getTime() + graceMinutes * MINUTE, startsAt.getTime());
}

const open = {
  always: () => true,
  before_start: ({ startsAt }: SessionState, now: number) => now < startsAt.getTime(),
  from_start: ({ startsAt }: SessionState, now: number) => now >= startsAt.getTime(),
  before_notice: (session: SessionState, now: number) => now <= freeUntil(session) && now < session.startsAt.getTime(),
  after_notice: (session: SessionState, now: number) => now > freeUntil(session),
  after_notice_before_start: (session: SessionState, now: number) =>
    now > freeUntil(session) && now < session.startsAt.getTime(),
};

const isOpen =
  (session: SessionState, { who }: Pick<Viewer, "who">, now: Date) =>
  ({ from, by, when }: Edge) =>
    from === session.status && by === who && open[when](session, now.getTime());

/** Returns the states that this viewer may set now, besides undoing the last change. */
export function openStates(session: SessionState, viewer: Pick<Viewer, "who">, now: Date): SessionStatus[] {
  return EDGES.filter(isOpen(session, viewer, now)).map(({ to }) => to);
}

/**
 * Returns the state that an undo by this viewer would restore now, or null: within a minute, by the member of staff who
 * made the change. A request is restored only before its start, because nothing would end it afterwards.
 */
export function undoneState(
  { changedFrom, changedBy, changedAt, startsAt }: SessionState,
  { who, actor }: Viewer,
  now: Date,
): SessionStatus | null {
  if (who !== "staff" || changedBy !== actor || now.getTime() - changedAt.getTime() > UNDO_MS) return null;
  return changedFrom === "requested" && now >= startsAt ? null : changedFrom;
}

/** Returns the columns that every change of a session writes. `changedFrom`: the old state, if the change can be undone. */
export function nextVersion(
  { sequence }: { sequence: number },
  actor: string,
  now: Date,
  changedFrom: SessionStatus | null = null,
) {
  return { sequence: sequence + 1, changedAt: now, changedBy: actor, changedFrom };
}

export function mayBecome(session: SessionState, to: SessionStatus, viewer: Pick<Viewer, "who">, now: Date): boolean {
  return openStates(session, viewer, now).includes(to);
}

/** Returns whether it may move to another time: by staff while it is booked, by its client up to the practice's notice. */
export function mayMove(session: SessionState, who: Who, now: Date): boolean {
  if (session.status !== "booked") return false;
  return who === "staff" || (now.getTime() <= movableUntil(session) && now < session.startsAt);
}

/** Returns whether staff may restore it by moving it: a cancelled session whose time has been taken is booked at another. */
export function mayRestoreElsewhere({ status }: Pick<SessionState, "status">): boolean {
  return status === "cancelled" || status === "late_cancelled";
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

/** A session in the way of another: whose, and when (ms); `zone`: the practice's. */
export type Obstacle = { name: string; startsAt: number; endsAt: number; zone: string };

/** Formats an obstacle: whose session, the day and the time. */
export function obstacleWords({ name, startsAt, endsAt, zone }: Obstacle, locale: Locale): string {
  return `${name}, ${formatDay({ zone, instant: startsAt }, locale)}, ${formatTimeRange(zone, startsAt, endsAt, locale)}`;
}
