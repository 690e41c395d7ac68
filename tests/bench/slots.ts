/**
 * How long the offered times take. The case: Monday-Friday 9-17 with a lunch break, 50-minute sessions every 15
 * minutes, buffer 10, America/Toronto, over a change of clocks, each time also turned into the client's wall time
 * in Europe/Paris. Medians of iterations that are interleaved, because the machine is shared.
 */
import { dateOf, dayNumber } from "@/lib/scheduling/dates";
import { toBusy } from "@/lib/scheduling/intervals";
import { firstDayOffers, offers, type Calendar, type Length } from "@/lib/scheduling/offers";
import { toInstants, toWall } from "@/lib/scheduling/zones";
import { obviousOffers } from "../lib/scheduling/obvious";
import type { Row } from "./row";

const ZONE = "America/Toronto";
const CLIENT_ZONE = "Europe/Paris";
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FROM = "2026-09-14";
const NOW = Date.UTC(2026, 8, 14, 4);
const LENGTH: Length = { minutes: 50, bufferBefore: 0, bufferAfter: 10 };
const CALENDAR: Calendar = {
  zone: ZONE,
  online: true,
  ranges: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: 9 * 60, to: 12 * 60 },
    { weekday, from: 13 * 60, to: 17 * 60 },
  ]),
  specific: [],
  fullDays: new Set(),
  closedDays: new Set(),
  horizonUntil: null,
  starts: { mode: "start_on_time", minutes: [0, 15, 30, 45] },
  noticeMinutes: 24 * 60,
  horizonDays: 365,
  opensOn: null,
};

/** The same with Specific Availability: evenings every week, Saturdays every second, and a fortnight of other hours. */
const SPECIFIC: Calendar = {
  ...CALENDAR,
  specific: [
    {
      from: FROM,
      until: "2027-09-30",
      weekdays: [2, 4],
      everyWeeks: 1,
      replaces: false,
      hours: [{ from: 18 * 60, to: 20 * 60 }],
    },
    {
      from: FROM,
      until: "2027-09-30",
      weekdays: [6],
      everyWeeks: 2,
      replaces: false,
      hours: [{ from: 9 * 60, to: 12 * 60 }],
    },
    {
      from: "2026-10-19",
      until: "2026-11-01",
      weekdays: [1, 2, 3, 4, 5],
      everyWeeks: 1,
      replaces: true,
      hours: [{ from: 11 * 60, to: 15 * 60 }],
    },
  ],
};

type Case = { days: number; busy: Float64Array; calendar?: Calendar; length?: Length };

/** About 400 sessions in 90 days, which leave some 60 times: all but a few of the seven hours of each day. */
function busyHours(fromDay: number, days: number, seed: number): Float64Array {
  const flat: number[] = [];
  for (let day = fromDay; day < fromDay + days; day++) {
    for (const hour of [9, 10, 11, 13, 14, 15, 16]) {
      const weekend = (((day + 3) % 7) + 7) % 7 > 4;
      const free = (day * 7 + hour * 31 + seed) % 8 === 0;
      if (weekend || free) continue;
      const start = toInstants(ZONE, day * DAY + hour * 60 * MINUTE)[0]!;
      flat.push(start, start + 60 * MINUTE);
    }
  }
  return Float64Array.from(flat);
}

const at = (day: number, hour = 0) => toInstants(ZONE, day * DAY + hour * 60 * MINUTE)[0]!;
const pairs = (busy: Float64Array) =>
  Array.from({ length: busy.length / 2 }, (_, i) => ({ from: busy[2 * i]!, to: busy[2 * i + 1]! }));

/** With time off among the sessions (an hour each Wednesday, one whole week), and most evenings taken. */
function withTimeOff(busy: Float64Array, fromDay: number, days: number): Float64Array {
  const ranges = pairs(busy);
  for (let day = fromDay + 2; day < fromDay + days; day += 7) ranges.push({ from: at(day, 15), to: at(day, 16) });
  for (let day = fromDay; day < fromDay + days; day++)
    if (day % 9 > 0) ranges.push({ from: at(day, 18), to: at(day, 20) });
  return toBusy([...ranges, { from: at(fromDay + 42), to: at(fromDay + 49) }]);
}

/** The timed work: the times, and the wall times that the client reads. Returns how many. */
function compute({ days, busy, calendar = CALENDAR, length = LENGTH }: Case): number {
  const starts = offers(calendar, length, busy, { from: FROM, days }, NOW);
  const walls = new Float64Array(starts.length);
  for (let i = 0; i < starts.length; i++) walls[i] = toWall(CLIENT_ZONE, starts[i]!);
  return walls.length;
}

function assertSameAsObvious({ days, busy, calendar = CALENDAR, length = LENGTH }: Case): void {
  const window = { from: FROM, days };
  const fast = offers(calendar, length, busy, window, NOW).join();
  if (fast !== obviousOffers(calendar, length, busy, window, NOW).join()) {
    throw new Error(`The times of ${days} days differ from the obvious implementation's`);
  }
}

/** Median ms of each piece of work, taken in turns. */
function medians(works: readonly (() => unknown)[], rounds: number, warmup: number): number[] {
  const taken = works.map((): number[] => []);
  for (let round = -warmup; round < rounds; round++) {
    works.forEach((work, i) => {
      const before = performance.now();
      work();
      if (round >= 0) taken[i]!.push(performance.now() - before);
    });
  }
  return taken.map((times) => times.sort((a, b) => a - b)[times.length >> 1]!);
}

export async function benchSlots(): Promise<Row[]> {
  const first = dayNumber(FROM);
  const quarter = { days: 90, busy: busyHours(first, 90, 0) };
  const year = { days: 365, busy: busyHours(first, 365, 0) };
  const open = { days: 90, busy: quarter.busy.slice(0, 200) };
  const past = { days: 90, busy: Float64Array.from([...busyHours(first - 5 * 365, 5 * 365, 0), ...quarter.busy]) };
  const clinic = Array.from({ length: 50 }, (_, seed) => ({ days: 90, busy: busyHours(first, 90, seed) }));
  // Each with 8 weeks that are full, then the year's sessions: the first time is far ahead.
  const fullUntil = at(first + 56);
  const group = Array.from({ length: 25 }, (_, seed) =>
    toBusy([{ from: at(first - 1), to: fullUntil }, ...pairs(busyHours(first + 56, 34, seed))]),
  );
  const specific = {
    days: 90,
    busy: withTimeOff(quarter.busy, first, 90),
    calendar: SPECIFIC,
    length: { minutes: 50, bufferBefore: 5, bufferAfter: 15 },
  };
  for (const each of [quarter, year, open, past, specific, clinic[1]!]) assertSameAsObvious(each);

  const [ofQuarter, ofYear, ofOpen, ofPast, ofClinic, ofSpecific, ofGroup] = medians(
    [
      () => compute(quarter),
      () => compute(year),
      () => compute(open),
      () => compute(past),
      () => clinic.forEach((each) => compute(each)),
      () => compute(specific),
      () => group.forEach((busy) => firstDayOffers(CALENDAR, LENGTH, busy, FROM, NOW)),
    ],
    300,
    400,
  ) as [number, number, number, number, number, number, number];

  const about = ({ busy, ...rest }: Case) => `${busy.length / 2} busy, ${compute({ busy, ...rest })} times`;
  const row = (name: string, value: number, unit: string, most: number, note?: string): Row => ({
    name,
    value,
    unit,
    goal: `≤ ${most}`,
    ok: value <= most,
    note,
  });
  return [
    row("Offered times, 90 days", ofQuarter, "ms", 0.1, about(quarter)),
    row("Offered times, 90 days, mostly free", ofOpen, "ms", 0.1, about(open)),
    row("Offered times, 90 days, Specific Availability, time off, buffers", ofSpecific, "ms", 0.1, about(specific)),
    row("Offered times, 365 days", ofYear, "ms", 0.5, `${about(year)}, until ${dateOf(first + 364)}`),
    row("Offered times, 365 days / 90 days", ofYear / ofQuarter, "×", 5),
    row("Offered times, 50 therapists × 90 days", ofClinic, "ms", 3),
    row("First available times of 25 therapists, full for 8 weeks", ofGroup, "ms", 2),
    row("Offered times, with 5 years of the past / without", ofPast / ofQuarter, "×", 1.25, about(past)),
  ];
}
