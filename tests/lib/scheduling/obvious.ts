/**
 * The same rules, written for obvious correctness rather than speed: it walks every minute. It shares only types with
 * the code under test; offsets come directly from moment-timezone.
 */
import moment from "moment-timezone";
import type { Busy, Calendar, Length, Window } from "@/lib/scheduling/offers";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export function obviousOffers(calendar: Calendar, length: Length, busy: Busy, window: Window, now: number): number[] {
  const zone = moment.tz.zone(calendar.zone)!;
  const firstDay = Date.parse(window.from) / DAY;
  const begin = (firstDay - 3) * DAY;
  const minutes = Array.from({ length: (window.days + 6) * 1440 }, (_, i) => begin + i * MINUTE);
  // Clocks change on quarters of an hour, so one look-up per quarter is enough.
  let offset = 0;
  const walls = minutes.map((minute, i) => {
    if (i % 15 === 0) offset = zone.utcOffset(minute);
    return minute - offset * MINUTE;
  });

  const open = minutes.map(() => false);
  for (let day = firstDay - 1; day <= firstDay + window.days; day++) {
    const weekday = new Date(day * DAY).getUTCDay() || 7;
    for (const range of hoursOn(calendar, day, weekday)) {
      if (range.from >= range.to) continue;
      const nearby = (day - firstDay + 2) * 1440;
      let first = nearby;
      while (walls[first]! < day * DAY + range.from * MINUTE) first++;
      let last = nearby + 3 * 1440;
      while (walls[last]! >= day * DAY + range.to * MINUTE) last--;
      for (let i = first; i <= last; i++) open[i] = true;
    }
  }

  const openFor = minutes.map(() => 0);
  for (let i = minutes.length - 2; i >= 0; i--) openFor[i] = open[i] ? openFor[i + 1]! + 1 : 0;

  const today = Math.floor((now - zone.utcOffset(now) * MINUTE) / DAY);
  const opensOn = calendar.opensOn ? Date.parse(calendar.opensOn) / DAY : -Infinity;
  const bookable = (i: number) => {
    const day = Math.floor(walls[i]! / DAY);
    return (
      calendar.online &&
      minutes[i]! >= now + calendar.noticeMinutes * MINUTE &&
      day >= firstDay &&
      day < firstDay + window.days &&
      day <= (calendar.horizonUntil ? Date.parse(calendar.horizonUntil) / DAY : today + calendar.horizonDays) &&
      day >= opensOn &&
      !calendar.fullDays.has(day)
    );
  };
  const fits = (i: number, gap: number) => {
    if (openFor[i]! < length.minutes) return false;
    const from = minutes[i]! - (length.bufferBefore + gap) * MINUTE;
    const to = minutes[i]! + (length.minutes + length.bufferAfter + gap) * MINUTE;
    for (let b = 0; b < busy.length; b += 2) if (busy[b]! < to && busy[b + 1]! > from) return false;
    return true;
  };

  const { starts } = calendar;
  const found: number[] = [];
  if (starts.mode === "start_on_time") {
    minutes.forEach((minute, i) => {
      const shown = (walls[i]! / MINUTE) % 60;
      if (starts.minutes.includes(shown) && bookable(i) && fits(i, 0)) found.push(minute);
    });
  } else {
    const step = length.bufferBefore + length.minutes + length.bufferAfter + starts.minutes;
    let next = 0;
    minutes.forEach((minute, i) => {
      const newDay = i > 0 && Math.floor(walls[i]! / DAY) !== Math.floor(walls[i - 1]! / DAY);
      if (newDay || !open[i]) next = i;
      if (i < next || !fits(i, starts.minutes)) return;
      next = i + step;
      if (bookable(i)) found.push(minute);
    });
  }
  return found;
}

/** Walks the weeks one by one, from the Monday before the first date. */
function hoursOn(
  { ranges, specific, closedDays }: Calendar,
  day: number,
  weekday: number,
): { from: number; to: number }[] {
  if (closedDays.has(day)) return [];
  const general = ranges.filter((range) => range.weekday === weekday);
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const own = specific.filter(({ from, until, weekdays, everyWeeks }) => {
    let monday = Date.parse(from) / DAY;
    while (new Date(monday * DAY).getUTCDay() !== 1) monday--;
    while (monday + 7 <= day) monday += 7 * everyWeeks;
    return from <= date && date <= until && weekdays.includes(weekday) && monday <= day;
  });
  const added = own.flatMap(({ hours }) => hours);
  return own.some(({ replaces }) => replaces) ? added : [...general, ...added];
}
