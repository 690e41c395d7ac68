import fc from "fast-check";
import { dayNumber, localDateAt } from "@/lib/scheduling/dates";
import { isOffered, nearest, nextOffer, offers } from "@/lib/scheduling/offers";
import { cases, MINUTE } from "./cases";
import { obviousOffers } from "./obvious";

test("the offered times are those of the obvious implementation", () => {
  let offered = 0;
  fc.assert(
    fc.property(cases, ({ calendar, length, busy, window, now }) => {
      const found = [...offers(calendar, length, busy, window, now)];
      expect(found).toEqual(obviousOffers(calendar, length, busy, window, now));
      offered += found.length;
    }),
    { numRuns: 400 },
  );
  // Enough of the random calendars offer anything.
  expect(offered).toBeGreaterThan(100);
});

test("isOffered is being among the offers, for each minute of a day", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 95 }), ({ calendar, length, busy, window, now }, guess) => {
      const found = [...offers(calendar, length, busy, window, now)];
      const others = [
        dayNumber(window.from) * 1440 * MINUTE + guess * 15 * MINUTE,
        ...found.map((start) => start + MINUTE),
      ];
      for (const start of [...found, ...others]) {
        const day = offers(calendar, length, busy, { from: localDateAt(calendar.zone, start), days: 1 }, now);
        expect(isOffered(calendar, length, busy, start, now)).toBe(day.includes(start));
      }
      expect(found.every((start) => isOffered(calendar, length, busy, start, now))).toBe(true);
    }),
  );
});

test("booking one time leaves no offered time that it blocks, and adds none in Session Start On Time", () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ calendar, length, busy, window, now }, pick) => {
      const found = [...offers(calendar, length, busy, window, now)];
      fc.pre(found.length > 0);
      const booked = found[pick % found.length]!;
      const [from, to] = [
        booked - length.bufferBefore * MINUTE,
        booked + (length.minutes + length.bufferAfter) * MINUTE,
      ];
      const pairs = Array.from({ length: busy.length / 2 }, (_, i) => [busy[2 * i]!, busy[2 * i + 1]!] as const);
      const after = [
        ...offers(calendar, length, [...pairs, [from, to] as const].sort(([a], [b]) => a - b).flat(), window, now),
      ];
      expect(after).not.toContain(booked);
      if (calendar.starts.mode === "start_on_time") expect(found).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 300 },
  );
});

test("nearest are the nearest of all that is open, and nextOffer the first", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 0, max: 5 }), ({ calendar, length, busy, window, now }, count) => {
      const all = [...offers(calendar, length, busy, { from: localDateAt(calendar.zone, now), days: 70 }, now)];
      const target = dayNumber(window.from) * 1440 * MINUTE + 12 * 60 * MINUTE;
      const near = nearest(calendar, length, busy, target, now, count);
      expect(near).toHaveLength(Math.min(count, all.length));
      expect([...near].sort((a, b) => a - b)).toEqual(near);
      const reach = Math.max(0, ...near.map((start) => Math.abs(start - target)));
      const left = all.filter((start) => !near.includes(start));
      expect(left.every((start) => Math.abs(start - target) >= reach)).toBe(true);
      const next = all.find((start) => localDateAt(calendar.zone, start) >= window.from) ?? null;
      expect(nextOffer(calendar, length, busy, window.from, now)).toBe(next);
    }),
  );
});

test("the past costs no time offered: years of it change nothing", () => {
  fc.assert(
    fc.property(cases, ({ calendar, length, busy, window, now }) => {
      const start = dayNumber(window.from) * 1440 * MINUTE;
      const past = Array.from({ length: 1500 }, (_, i) => start - (1503 - i) * 1440 * MINUTE).flatMap((at) => [
        at,
        at + 50 * MINUTE,
      ]);
      expect(offers(calendar, length, [...past, ...busy], window, now)).toEqual(
        offers(calendar, length, busy, window, now),
      );
    }),
  );
});
