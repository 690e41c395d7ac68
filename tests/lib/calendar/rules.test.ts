import fc from "fast-check";
import { bookingLabel, placeSideBySide, visibleHours, weekView, type Span } from "@/lib/calendar/rules";

describe("the word across a session's block (A15)", () => {
  it.each([
    ["portal", null, false, "unverified"],
    ["portal", null, true, "unassociated"],
    ["portal", "c", true, "from_portal"],
    ["portal", "c", false, "unverified"],
    ["staff", "c", false, null],
    ["staff", "c", true, null],
  ] as const)("%s, client %s, verified %s: %s", (origin, clientId, verified, label) => {
    expect(bookingLabel({ origin, clientId, verified })).toBe(label);
  });
});

describe("side by side", () => {
  const columnsOf = (spans: [number, number][]) => placeSideBySide(spans.map(([from, to]) => ({ from, to }))).map(({ column, columns }) => `${column}/${columns}`);

  it.each([
    ["one alone has the width", [[0, 50]], ["0/1"]],
    ["two that touch do not share", [[0, 50], [50, 100]], ["0/1", "0/1"]],
    ["two that overlap share", [[0, 50], [30, 80]], ["0/2", "1/2"]],
    ["two that only overlap by way of a third share with it", [[0, 60], [50, 120], [100, 160]], ["0/2", "1/2", "0/2"]],
    ["two at one time", [[0, 50], [0, 50]], ["0/2", "1/2"]],
    ["none", [], []],
  ] as [string, [number, number][], string[]][])("%s", (_name, spans, expected) => {
    expect(columnsOf(spans)).toEqual(expected);
  });

  const span = fc.tuple(fc.nat(1400), fc.integer({ min: 1, max: 200 })).map(([from, length]): Span => ({ from, to: from + length }));

  it("never lays one block over another, and keeps every block", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const placed = placeSideBySide(spans);
        expect(placed).toHaveLength(spans.length);
        for (const a of placed) {
          expect(a.column).toBeLessThan(a.columns);
          for (const b of placed) {
            if (a === b || a.to <= b.from || b.to <= a.from) continue;
            expect(a.columns).toBe(b.columns);
            expect(a.column).not.toBe(b.column);
          }
        }
      }),
    );
  });
});

describe("the hours shown", () => {
  it("are 8 to 18, and more where there is something", () => {
    expect(visibleHours([])).toEqual({ from: 480, to: 1080 });
    expect(visibleHours([{ from: 450, to: 500 }, { from: 1100, to: 1150 }])).toEqual({ from: 420, to: 1200 });
  });
});

describe("the week", () => {
  const session = (start: string, minutes: number) => ({ startsAt: new Date(start), endsAt: new Date(Date.parse(start) + minutes * 60_000) });
  const view = (zone: string, monday: string, ...sessions: ReturnType<typeof session>[]) =>
    weekView(zone, monday, { sessions, hours: () => ({ open: [], extra: [], away: [] }), now: new Date("2026-12-09T19:24:00Z") });

  it("puts a session at its wall time in the practice's zone, by the project's own zone data", () => {
    // 10:00 in Vancouver: the host's Intl, which lags behind, would say 9:00 (time-zones.md).
    const { days } = view("America/Vancouver", "2026-11-30", session("2026-12-01T17:00:00Z", 50));
    expect(days[1]!.blocks).toMatchObject([{ from: 600, to: 650, before: false, after: false }]);
    expect(days.filter((day) => day.blocks.length > 0)).toHaveLength(1);
  });

  it("splits a session that crosses midnight over both days", () => {
    const { days } = view("America/Toronto", "2026-12-07", session("2026-12-09T04:30:00Z", 50));
    expect(days[1]!.blocks).toMatchObject([{ from: 1410, to: 1440, before: false, after: true }]);
    expect(days[2]!.blocks).toMatchObject([{ from: 0, to: 20, before: true, after: false }]);
  });

  it("shows only the part of a session that lies in the week", () => {
    const { days } = view("America/Toronto", "2026-12-07", session("2026-12-07T04:30:00Z", 50));
    expect(days[0]!.blocks).toMatchObject([{ from: 0, to: 20, before: true }]);
  });

  it("keeps a block's real length over a change of clocks", () => {
    // 01:30 to 03:20 on the wall, 50 minutes in truth; and in autumn 01:30 to 01:20.
    expect(view("America/Toronto", "2027-03-08", session("2027-03-14T06:30:00Z", 50)).days[6]!.blocks).toMatchObject([{ from: 90, to: 140 }]);
    expect(view("America/Toronto", "2026-10-26", session("2026-11-01T05:30:00Z", 50)).days[6]!.blocks).toMatchObject([{ from: 90, to: 140 }]);
  });

  it("knows where now is, in this week only", () => {
    expect(view("America/Vancouver", "2026-12-07").now).toEqual({ date: "2026-12-09", minute: 12 * 60 + 24 });
    expect(view("America/Vancouver", "2026-12-14").now).toBeNull();
  });

  it("lays each day's hours behind its sessions", () => {
    const open = [{ from: 420, to: 800 }];
    const hours = (date: string) => ({ open: date === "2026-12-07" ? open : [], extra: [], away: [] });
    const { days, hours: shown } = weekView("UTC", "2026-12-07", { sessions: [], hours, now: new Date(0) });
    expect(days.map((day) => day.open)).toEqual([open, [], [], [], [], [], []]);
    expect(shown.from).toBe(420);
  });
});
