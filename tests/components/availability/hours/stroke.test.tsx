import fc from "fast-check";
import { CELL, drawn, openness, pictured, strokeFrom, type Cell } from "@/components/availability/hours/stroke";
import { merge } from "@/lib/scheduling/intervals";

const cell: fc.Arbitrary<Cell> = fc.record({
  day: fc.integer({ min: 0, max: 6 }),
  at: fc.integer({ min: 0, max: 47 }).map((row) => row * CELL),
});
const day = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 300 }))
      .map(([from, length]) => ({ from, to: Math.min(1440, from + length) })),
    { maxLength: 4 },
  )
  .map(merge);
const week = fc.array(fc.option(day, { freq: 6 }), { minLength: 7, maxLength: 7 });
const isOpen = (hours: readonly { from: number; to: number }[] | null, minute: number) =>
  (hours ?? []).some(({ from, to }) => from <= minute && minute < to);

test("a stroke opens or closes just the half hours between its ends, to the minute, and nothing that cannot be read", () => {
  fc.assert(
    fc.property(week, cell, cell, fc.boolean(), (before, from, to, opens) => {
      const after = drawn(before, { from, to, opens });
      const within = (one: number, a: number, b: number) => Math.min(a, b) <= one && one <= Math.max(a, b);
      for (let one = 0; one < 7; one++) {
        if (before[one] === null) expect(after[one]).toBeNull();
        else expect(merge(after[one]!)).toEqual(after[one]);
        for (let minute = 0; minute < 1440; minute += 7) {
          const touched =
            before[one] !== null &&
            within(one, from.day, to.day) &&
            within(Math.floor(minute / CELL) * CELL, from.at, to.at);
          expect(isOpen(after[one]!, minute)).toBe(touched ? opens : isOpen(before[one]!, minute));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a second stroke from the same cell takes back what the first opened", () => {
  const closed = Array.from({ length: 7 }, () => []);
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const once = drawn(closed, { ...strokeFrom(closed, from), to });
      expect(openness(once[to.day]!, to.at)).toBe("whole");
      expect(drawn(once, { ...strokeFrom(once, from), to })).toEqual(closed);
    }),
  );
});

test.each([
  [[{ from: 540, to: 600 }], "whole"],
  [[{ from: 550, to: 600 }], "part"],
  [[{ from: 540, to: 560 }], "part"],
  [[{ from: 570, to: 600 }], "none"],
  [[], "none"],
  [null, "none"],
] as const)("9:00–9:30 am with %j is open: %s", (hours, open) => expect(openness(hours, 540)).toBe(open));

test("the picture shows 6:00 am–10:00 pm, and every whole hour that is open", () => {
  expect(pictured([null, []])).toEqual({ from: 360, to: 1320 });
  expect(pictured([[{ from: 310, to: 600 }], [{ from: 1200, to: 1335 }]])).toEqual({ from: 300, to: 1380 });
  expect(pictured([[{ from: 0, to: 1440 }]])).toEqual({ from: 0, to: 1440 });
});
