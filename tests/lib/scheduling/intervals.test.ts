import fc from "fast-check";
import { FREE, LONGEST_BUSY, merge, busyCursor, toBusy, without } from "@/lib/scheduling/intervals";

test("ranges that overlap or touch become one, empty ones vanish, order does not matter", () => {
  const ranges = [
    { from: 5, to: 7 },
    { from: 1, to: 3 },
    { from: 3, to: 4 },
    { from: 9, to: 9 },
    { from: 6, to: 6.5 },
  ];
  expect(merge(ranges)).toEqual([
    { from: 1, to: 4 },
    { from: 5, to: 7 },
  ]);
  expect(ranges[1]).toEqual({ from: 1, to: 3 });
});

test("a range longer than the longest is cut", () => {
  expect([...toBusy([{ from: 0, to: 2.5 * LONGEST_BUSY }])]).toEqual(
    [0, 1, 1, 2, 2, 2.5].map((years) => years * LONGEST_BUSY),
  );
});

test("what touches a busy range is free; what shares an instant with it is not", () => {
  const ask = (from: number, to: number) => busyCursor([10, 20], 0)(from, to);
  expect(ask(5, 10)).toBe(FREE);
  expect(ask(20, 25)).toBe(FREE);
  expect(ask(5, 11)).toBe(20);
  expect(ask(19, 25)).toBe(20);
  expect(ask(5, 25)).toBe(20);
});

test("a range that began as long ago as allowed still counts", () => {
  const start = 1000 * LONGEST_BUSY;
  const busy = [start - LONGEST_BUSY + 1, start + 1, start - 60, start - 50];
  expect(busyCursor(busy, start)(start, start + 10)).toBe(start + 1);
});

const small = fc.integer({ min: 0, max: 60 });
const ranges = fc.array(
  fc.tuple(small, fc.integer({ min: 1, max: 20 })).map(([from, size]) => ({ from, to: from + size })),
);

test("asked forwards, it agrees with looking at every range, also where ranges lie in one another", () => {
  fc.assert(
    fc.property(ranges, fc.array(small), fc.integer({ min: 1, max: 15 }), (busy, asked, size) => {
      const sorted = [...busy].sort((a, b) => a.from - b.from);
      const taken = busyCursor(
        sorted.flatMap(({ from, to }) => [from, to]),
        0,
      );
      for (const from of asked.sort((a, b) => a - b)) {
        const meets = sorted.some((range) => range.from < from + size && range.to > from);
        expect(taken(from, from + size) !== FREE).toBe(meets);
      }
    }),
  );
});

test("what is left of hours has nothing of what was taken out, and all else", () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 6 },
  );
  const holds = (list: readonly { from: number; to: number }[], minute: number) =>
    list.some(({ from, to }) => from <= minute && minute < to);
  fc.assert(
    fc.property(spans, spans, (open, gone) => {
      const left = without(merge(open), gone);
      for (let minute = 0; minute < 50; minute++)
        expect(holds(left, minute)).toBe(holds(open, minute) && !holds(gone, minute));
    }),
  );
});
