import { initials } from "@/lib/platform/branding/initials";
import { pxOf } from "@/components/calendar/calendar/ruler";
import type {
  BlockView,
  ColumnView,
  DayLink,
  GridView,
  SessionView,
  Stripe,
} from "@/components/calendar/calendar/view";
import type { Slot, TimeOffSpan } from "@/lib/availability/hours/rules";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { CalendarSession } from "@/lib/calendar/calendar/queries";
import type { Block, CalendarColumn, Grid, Placed } from "@/lib/calendar/calendar/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { changeOn, axisSpan, positionOf, wallAt, type AxisSpan } from "@/lib/scheduling/axis";
import { dayBounds, dayNumber, weekdayOf, type LocalDate } from "@/lib/scheduling/dates";
import { formatDay, formatExactTime, formatOffset, formatTimeSpan, formatWeekday } from "@/lib/platform/time/format";
import { formatHour } from "@/lib/platform/time/minutes";
import type { Links } from "./address";

export type Context = {
  locale: Locale;
  zone: string;
  today: LocalDate;
  /** The requested day. */
  day: LocalDate;
  /** The open session. */
  opened: string | null;
  /** Therapists by id, if a view shows several at once. */
  names: ReadonlyMap<string, string> | null;
  links: Links;
  /** Returns whether the viewer may block a therapist's time (null: that of several). */
  mayBlock: (therapistId: string | null) => boolean;
  /** Returns whether the viewer may move or resize it. */
  mayHold: (session: CalendarSession) => boolean;
  /** Position of a pending move, in one of the columns. */
  ghost: { key: string; date: LocalDate; span: AxisSpan; words: string } | null;
};

/** `therapist`: of a column of their own; `only`: the one therapist of the column, if there is one. */
type Heading = {
  key: string;
  therapist: { id: string; name: string } | null;
  only: string | null;
  slots: readonly Slot[];
};

/** Formats the grid and converts it to px; `headings` of its columns, in order. */
export function gridView(grid: Grid<CalendarSession>, headings: readonly Heading[], context: Context): GridView {
  const { hours, axis, now } = grid;
  const { zone } = context;
  const first = grid.columns[0] as CalendarColumn<CalendarSession>;
  const repeats = axis.map(({ from, to }) => ({ to, minutes: to - from }));
  return {
    columns: grid.columns.map((column, i) => columnView(column, headings[i] as Heading, grid, context)),
    hours: Array.from({ length: (hours.to - hours.from) / 60 }, (_, i) => ({
      label: hourLabel(hours.from + 60 * i, grid, context),
      top: pxOf(60 * i),
    })),
    height: pxOf(hours.to - hours.from),
    offset: formatOffset(zone, dayBounds(zone, first.date).from).replace("UTC", "UTC\n"),
    now: now && now.at >= hours.from && now.at < hours.to ? now : null,
    ruler: { ...hours, repeats },
  };
}

/** Returns "09:00"; a repeated hour has its offset below it. */
function hourLabel(position: number, { axis }: Grid<CalendarSession>, { locale, zone }: Context): string {
  const time = formatHour(wallAt(axis, position), locale);
  const twice = axis.find(({ from, to }) => position >= from && position < to + to - from);
  if (!twice) return time;
  const second = position >= twice.to;
  const { from, to } = dayBounds(zone, twice.date);
  return `${time}\n${formatOffset(zone, second ? to - 1 : from)}`;
}

/** Colours of therapists, given in the practice's order (session.css). */
const HUES = 8;

export function dayLink(
  date: LocalDate,
  { locale, today, day, links }: Pick<Context, "locale" | "today" | "day" | "links">,
  sessions: readonly CalendarSession[],
): DayLink {
  return {
    date,
    weekday: formatWeekday(date, locale),
    number: String(Number(date.slice(8))),
    full: formatDay(date, locale),
    href: links({ view: "day", date }),
    today: date === today,
    past: date < today,
    shown: date === day,
    due: sessions.some(
      ({ status, label }) =>
        status === "requested" || (status === "booked" && (label === "unverified" || label === "unassociated")),
    ),
  };
}

export function sessionView(
  { id, name, label, status }: CalendarSession,
  { links, opened }: Pick<Context, "links" | "opened">,
): SessionView {
  return { id, name, label, status, opened: id === opened, href: links({ session: id }) };
}

function columnView(
  column: CalendarColumn<CalendarSession>,
  { key, therapist, only, slots }: Heading,
  { hours, axis }: Grid<CalendarSession>,
  context: Context,
): ColumnView {
  const { locale, zone, ghost } = context;
  const t = translator(locale, calendarMessages);
  const { date } = column;
  const day = dayLink(date, context, []);
  const shown = column.blocks.filter(({ to }) => to > hours.from);
  const stripes = <T extends AxisSpan>(spans: readonly T[]) =>
    spans.map((span) => ({ ...span, ...stripe(span, hours) })).filter(({ height }) => height > 0);
  const change = changeOn(zone, date);
  const own = change?.kind === "skips" ? axisSpan(axis, date, change) : null;
  const weekend = weekdayOf(dayNumber(date)) > 5 && shown.length + column.open.length === 0;
  return {
    key,
    date,
    therapist: therapist?.id ?? null,
    heading: therapist ? { name: therapist.name } : { weekday: day.weekday, number: day.number },
    full: therapist ? `${therapist.name}, ${day.full}` : day.full,
    href: day.href,
    addHref: `/calendar/new?${new URLSearchParams({ date, ...(therapist && { therapist: therapist.id }) })}`,
    ...blocking(date, only, column.past, context),
    today: day.today,
    past: column.past,
    blocks: shown.map((block) => blockView(block, hours, context)),
    open: stripes(column.open),
    extra: stripes(column.extra).map((one) => ({ ...one, words: t("specific") })),
    away: stripes(column.away).map(({ id, ...one }) => ({
      ...one,
      words: awayWords(one, locale),
      href: id && context.mayBlock(only) ? `/calendar/time-off?entry=${id}` : null,
    })),
    missing: stripes(column.missing).map(({ from, ...one }) => ({
      ...one,
      words: from === own?.from ? t("skipped") : null,
    })),
    slots: slots.map(({ from, to, start, end }) => {
      const at = (instant: number) => positionOf(zone, axis, date, instant);
      return { from: at(from), to: at(to), start: at(start), end: at(end) };
    }),
    ghost: ghost?.key === key ? { ...stripe(axisSpan(axis, ghost.date, ghost.span), hours), words: ghost.words } : null,
    weight: weekend && !therapist ? 0.52 : 1,
  };
}

/** Builds the links that block a part of a day, at noon unless another time is chosen, and the whole of it. */
function blocking(date: LocalDate, only: string | null, past: boolean, { mayBlock }: Pick<Context, "mayBlock">) {
  if (past || !mayBlock(only)) return { blockHref: null, closeHref: null };
  const day = new URLSearchParams({ ...(only && { therapist: only }), from: date, until: date });
  return {
    blockHref: `/calendar/time-off?${day}&fromTime=12:00&untilTime=13:00`,
    closeHref: `/calendar/time-off?${day}`,
  };
}

function awayWords({ note, holiday }: Pick<TimeOffSpan, "note" | "holiday">, locale: Locale): string {
  const t = translator(locale, calendarMessages);
  if (holiday) return t("holiday", { name: locale === "fr" ? holiday.nameFr : holiday.nameEn });
  if (note === null) return t("busyTime");
  return note ? t("timeOffNote", { note }) : t("timeOff");
}

/** Converts a span of the axis to px, limited to the hours shown. */
function stripe(span: AxisSpan, hours: AxisSpan): Stripe {
  const top = Math.max(span.from, hours.from);
  return { top: pxOf(top - hours.from), height: pxOf(Math.max(0, Math.min(span.to, hours.to) - top)) };
}

function blockView(block: Placed<Block<CalendarSession>>, hours: AxisSpan, context: Context): BlockView {
  const { session, before, after, from, to } = block;
  const { locale, zone, names } = context;
  const t = translator(locale, calendarMessages);
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const booked = session.status === "booked";
  const more = session.place === "in_person" ? [] : [t(`placeShort.${session.place}`)];
  const therapist = names?.get(session.therapistId);
  return {
    ...sessionView(session, context),
    ...stripe(block, hours),
    time: [booked ? formatTimeSpan(zone, start, end, locale) : formatExactTime(zone, start, locale), ...more].join(
      " · ",
    ),
    who: therapist
      ? {
          name: therapist,
          initials: initials(therapist),
          hue: [...(names?.keys() ?? [])].indexOf(session.therapistId) % HUES,
        }
      : null,
    midnight: before ? "began" : after ? "continues" : null,
    held: !before && !after && context.mayHold(session) ? { from, to } : null,
    column: block.column,
    columns: block.columns,
  };
}
