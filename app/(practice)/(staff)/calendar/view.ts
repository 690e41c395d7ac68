import { initials } from "@/components/ui/initials";
import type { BlockView, DayView, WeekGridView } from "@/components/calendar/view";
import type { AwaySpan } from "@/lib/availability/rules";
import type { CalendarSession } from "@/lib/calendar/queries";
import type { Block, Day, Placed, Span, WeekView } from "@/lib/calendar/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { dayBounds } from "@/lib/scheduling/dates";
import { formatDay, formatMinutes, formatTime, formatWeekday, formatZone } from "@/lib/time/format";

const HOUR_PX = 66;

export const px = (minutes: number): number => (minutes * HOUR_PX) / 60;

export type WeekContext = {
  locale: Locale;
  zone: string;
  /** The day that a phone shows. */
  day: string;
  /** The session that is open. */
  opened: string | null;
  /** Therapists by id, when the weeks of several lie over each other: their initials fit a block. */
  names: ReadonlyMap<string, string> | null;
  link: (change: { day?: string; session?: string }) => string;
};

/** The week in words and px. */
export function gridView(week: WeekView<CalendarSession>, context: WeekContext): WeekGridView {
  const { hours, now, days } = week;
  const { locale, zone } = context;
  const first = days[0] as Day<CalendarSession>;
  const span = { from: hours.from, count: (hours.to - hours.from) / 60 };
  const offset = formatZone(zone, dayBounds(zone, first.date).from, locale).match(/UTC[^)]*/)?.[0] ?? "UTC";
  return {
    days: days.map((day) => dayView(day, hours, now?.date === day.date, context)),
    hours: Array.from({ length: span.count }, (_, i) => ({ label: formatMinutes(span.from + 60 * i, locale), top: px(60 * i) })),
    offset: offset.replace("UTC", "UTC\n"),
    now: now && now.minute >= hours.from && now.minute < hours.to ? { date: now.date, top: px(now.minute - hours.from), time: formatMinutes(now.minute, locale) } : null,
    narrowEnd: days.slice(5).every(({ blocks, open }) => blocks.length + open.length === 0),
  };
}

function dayView(day: Day<CalendarSession>, hours: Span, today: boolean, context: WeekContext): DayView {
  const { locale } = context;
  const t = translator(locale, "calendar");
  return {
    date: day.date,
    weekday: formatWeekday(day.date, locale),
    number: String(Number(day.date.slice(8))),
    full: formatDay(day.date, locale),
    href: context.link({ day: day.date }),
    today,
    shown: day.date === context.day,
    due: day.blocks.some(({ session }) => session.status === "booked" && (session.label === "unverified" || session.label === "unassociated")),
    blocks: day.blocks.map((block) => blockView(block, hours.from, context)),
    open: day.open.map((span) => placed(span, hours)),
    extra: day.extra.map((span) => ({ ...placed(span, hours), words: t("specific") })),
    away: day.away.map((span) => ({ ...placed(span, hours), words: awayWords(span, locale) })),
  };
}

function awayWords({ note, holiday }: AwaySpan, locale: Locale): string {
  const t = translator(locale, "calendar");
  if (holiday) return t("holiday", { name: locale === "fr" ? holiday.nameFr : holiday.nameEn });
  return note ? t("timeOffNote", { note }) : t("timeOff");
}

/** A span of the day in px, as far as its hours are shown. */
function placed(span: Span, hours: Span): { top: number; height: number } {
  const top = Math.max(span.from, hours.from);
  return { top: px(top - hours.from), height: px(Math.max(0, Math.min(span.to, hours.to) - top)) };
}

function blockView(block: Placed<Block<CalendarSession>>, from: number, { locale, zone, opened, names, link }: WeekContext): BlockView {
  const { session } = block;
  const t = translator(locale, "calendar");
  const [start, end] = [session.startsAt, session.endsAt].map((at) => formatTime(zone, at.getTime(), locale));
  const more = [session.place !== "in_person" && t(`placeShort.${session.place}`), initials(names?.get(session.therapistId) ?? "")].filter(Boolean);
  return {
    id: session.id,
    href: link({ session: session.id }),
    name: session.name,
    time: [session.status === "booked" ? `${start}–${end}` : start, ...more].join(" · "),
    label: session.label,
    status: session.status,
    midnight: block.before ? "began" : block.after ? "continues" : null,
    opened: session.id === opened,
    top: px(block.from - from),
    height: px(block.to - block.from),
    column: block.column,
    columns: block.columns,
  };
}
