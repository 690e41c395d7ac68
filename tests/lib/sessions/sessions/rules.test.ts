import { readFileSync } from "node:fs";
import {
  EDGES,
  freeUntil,
  isAhead,
  isGone,
  mayBecome,
  mayMove,
  movableUntil,
  openStates,
  UNDO_MS,
  undoneState,
  type SessionState,
  type Who,
} from "@/lib/sessions/sessions/rules";

const states = [
  "booked",
  "attended",
  "late_cancelled",
  "no_show",
  "cancelled",
  "requested",
  "declined",
  "expired",
] as const;
/** What staff record, and correct one to another. */
const recorded = states.slice(0, 5);
const startsAt = new Date("2026-12-10T21:00:00Z");
const HOUR = 3_600_000;
const from = (ms: number) => new Date(startsAt.getTime() + ms);

const session = (given: Partial<SessionState> = {}): SessionState => ({
  status: "booked",
  createdAt: from(-90 * HOUR),
  startsAt,
  changedAt: from(-60 * HOUR),
  changedBy: null,
  changedFrom: null,
  cancelNoticeMinutes: 1440,
  rescheduleNoticeMinutes: 2880,
  graceMinutes: 0,
  ...given,
});

// The transitions of a booked session, by moment, written out independently of the rules.
const moments = {
  long_before: -30 * HOUR,
  last_free: -24 * HOUR,
  first_late: -24 * HOUR + 1,
  just_before: -1,
  at_start: 0,
  next_week: 168 * HOUR,
};
const expected: Record<keyof typeof moments, Record<"staff" | "client", string[]>> = {
  long_before: { staff: ["cancelled"], client: ["cancelled"] },
  last_free: { staff: ["cancelled"], client: ["cancelled"] },
  first_late: { staff: ["late_cancelled", "cancelled"], client: ["late_cancelled"] },
  just_before: { staff: ["late_cancelled", "cancelled"], client: ["late_cancelled"] },
  at_start: { staff: ["attended", "no_show", "late_cancelled", "cancelled"], client: [] },
  next_week: { staff: ["attended", "no_show", "late_cancelled", "cancelled"], client: [] },
};

describe.each(Object.keys(moments) as (keyof typeof moments)[])("a booked session, %s", (moment) => {
  test.each(["staff", "client"] as const)("for the %s", (who) => {
    expect(openStates(session(), { who }, from(moments[moment]))).toEqual(expected[moment][who]);
  });
});

// The transitions of a request, in the same way.
test.each([
  ["long_before", ["booked", "declined"], ["cancelled"], ["cancelled"]],
  ["just_before", ["booked", "declined"], ["cancelled"], ["cancelled"]],
  ["at_start", [], [], ["expired"]],
  ["next_week", [], [], ["expired"]],
] as const)("a request, %s", (moment, staff, client, server) => {
  const who = { staff, client, server };
  for (const viewer of ["staff", "client", "server"] as const) {
    expect(openStates(session({ status: "requested" }), { who: viewer }, from(moments[moment]))).toEqual(who[viewer]);
  }
});

// Between what staff record; for a request: its answer, its withdrawal and its expiry; the client cancels, and the server
// what nobody verified.
function isKnown(from: string, to: string, who: Who): boolean {
  const isRecorded = (state: string) => recorded.some((one) => one === state);
  if (from === "requested")
    return { staff: ["booked", "declined"], client: ["cancelled"], server: ["expired", "cancelled"] }[who].includes(to);
  if (who === "client") return from === "booked" && to.endsWith("cancelled");
  if (who === "server") return from === "booked" && to === "cancelled";
  return isRecorded(from) && isRecorded(to) && from !== to;
}

test("no other edge is possible: every state, to every state, by everybody, at every moment", () => {
  for (const status of states)
    for (const to of states)
      for (const who of ["staff", "client", "server"] as const) {
        const known = EDGES.some((edge) => edge.from === status && edge.to === to && edge.by === who);
        const ever = Object.values(moments).some((ms) => mayBecome(session({ status }), to, { who }, from(ms)));
        expect([status, to, who, ever]).toEqual([status, to, who, known]);
        expect([status, to, who, known]).toEqual([status, to, who, isKnown(status, to, who)]);
      }
});

// Corrections: who made the change, and when, does not matter.
test.each([
  ["attended", "long_before", ["booked", "cancelled"]],
  ["attended", "next_week", ["booked", "no_show", "late_cancelled", "cancelled"]],
  ["no_show", "next_week", ["booked", "attended", "late_cancelled", "cancelled"]],
  ["late_cancelled", "just_before", ["booked", "cancelled"]],
  ["late_cancelled", "next_week", ["booked", "attended", "no_show", "cancelled"]],
  ["cancelled", "long_before", ["booked"]],
  ["cancelled", "first_late", ["booked", "late_cancelled"]],
  ["cancelled", "next_week", ["booked", "attended", "no_show", "late_cancelled"]],
  ["declined", "long_before", []],
  ["expired", "next_week", []],
] as const)("staff correct %s, %s", (status, moment, to) => {
  const given = session({ status, changedBy: "b", changedAt: from(-90 * HOUR) });
  expect(openStates(given, { who: "staff" }, from(moments[moment]))).toEqual(to);
  expect(openStates(given, { who: "client" }, from(moments[moment]))).toEqual([]);
});

test.each([
  ["within the minute, by the actor who made the change", 0, "a", true],
  ["at its end", UNDO_MS, "a", true],
  ["after it", UNDO_MS + 1, "a", false],
  ["by a colleague", 0, "b", false],
])("a change is undone %s", (_, after, actor, allowed) => {
  const now = from(-HOUR);
  for (const [changedFrom, status] of [
    ["booked", "cancelled"],
    ["no_show", "attended"],
    ["requested", "booked"],
    ["requested", "declined"],
  ] as const) {
    const given = session({ status, changedFrom, changedAt: now, changedBy: "a" });
    const later = new Date(now.getTime() + after);
    expect(undoneState(given, { who: "staff", actor }, later)).toBe(allowed ? changedFrom : null);
    expect(undoneState(given, { who: "client", actor }, later)).toBeNull();
  }
  expect(undoneState(session({ changedAt: now, changedBy: "a" }), { who: "staff", actor: "a" }, now)).toBeNull();
});

test("no answer is undone once the session would begin: nobody would end the request", () => {
  const given = session({ status: "declined", changedFrom: "requested", changedAt: from(-1000), changedBy: "a" });
  expect(undoneState(given, { who: "staff", actor: "a" }, from(-1))).toBe("requested");
  expect(undoneState(given, { who: "staff", actor: "a" }, from(0))).toBeNull();
});

test("each state is to come, or gone, or took place", () => {
  expect(states.filter(isAhead)).toEqual(["booked", "requested"]);
  expect(states.filter(isGone)).toEqual(["late_cancelled", "cancelled", "declined", "expired"]);
});

test("without a notice, cancelling is free up to the beginning", () => {
  const free = session({ cancelNoticeMinutes: 0 });
  expect(openStates(free, { who: "client" }, from(-1))).toEqual(["cancelled"]);
  expect(openStates(free, { who: "client" }, from(0))).toEqual([]);
});

test("moves by staff while it is booked, by its client up to a notice of its own", () => {
  expect(movableUntil(session())).toBe(from(-48 * HOUR).getTime());
  expect(freeUntil(session())).toBe(from(-24 * HOUR).getTime());
  expect([mayMove(session(), "client", from(-48 * HOUR)), mayMove(session(), "client", from(-48 * HOUR + 1))]).toEqual([
    true,
    false,
  ]);
  expect(mayMove(session({ rescheduleNoticeMinutes: 0 }), "client", from(0))).toBe(false);
  expect(mayMove(session(), "staff", from(10 * HOUR))).toBe(true);
  for (const status of states.slice(1))
    for (const who of ["staff", "client"] as const)
      expect(mayMove(session({ status }), who, from(-60 * HOUR))).toBe(false);
});

test("docs/sessions.md shows the same table", () => {
  const rows = readFileSync("docs/sessions.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, a, b, by, when] = line.match(/^\| `(\w+)` \| `(\w+)` \| (staff|client|server) \| `(\w+)`/) ?? [];
      return a ? [{ from: a, to: b, by, when }] : [];
    });
  expect(rows).toEqual(EDGES);
});

describe("the grace after booking", () => {
  const client = { who: "client" } as const;
  const booked = session({ createdAt: from(-2 * HOUR), graceMinutes: 30 });

  test.each([
    ["in it", -2 * HOUR + 1, ["cancelled"], true],
    ["at its very end", -1.5 * HOUR, ["cancelled"], true],
    ["after it", -1.5 * HOUR + 1, ["late_cancelled"], false],
  ])("%s, inside both notices", (_, at, states, moves) => {
    expect(openStates(booked, client, from(at))).toEqual(states);
    expect(mayMove(booked, "client", from(at))).toBe(moves);
  });

  test("it never outlasts the session’s start", () => {
    const last = session({ createdAt: from(-HOUR / 6), graceMinutes: 120 });
    expect(freeUntil(last)).toBe(startsAt.getTime());
    expect(openStates(last, client, from(-1))).toEqual(["cancelled"]);
    expect(openStates(last, client, from(0))).toEqual([]);
    expect(mayMove(last, "client", from(0))).toBe(false);
  });

  test("it shortens no notice", () => {
    const early = session({ createdAt: from(-90 * HOUR), graceMinutes: 30 });
    expect(freeUntil(early)).toBe(from(-24 * HOUR).getTime());
    expect(movableUntil(early)).toBe(from(-48 * HOUR).getTime());
  });
});
