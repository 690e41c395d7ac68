import { ChevronLeft, ChevronRight } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import type { BookingView, Day } from "@/lib/booking/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { dateOf, dayNumber, type LocalDate } from "@/lib/scheduling/dates";
import { formatDay, formatWeek, formatWeekday } from "@/lib/time/format";
import type { BookingLinks } from "./links";

type Props = { view: BookingView; today: LocalDate; links: BookingLinks; locale: Locale };

/** Seven days with the number of free times of each, and the way to the weeks around. */
export function WeekStrip({ view, today, links, locale }: Props) {
  const t = translator(locale, "booking");
  const monday = (view.week[0] as Day).date;
  const shift = (days: number) => dateOf(dayNumber(monday) + days);
  // Before this week there is nothing; two weeks past the last open day the reason has been said.
  const earlier = monday > today ? (shift(-7) < today ? today : shift(-7)) : null;
  const later = monday <= view.lastOpenDate ? shift(7) : null;
  return (
    <>
      <div className="wk-nav">
        <span>{formatWeek(monday, locale)}</span>
        <Arrow icon={ChevronLeft} label={t("earlier")} href={earlier && links({ day: earlier })} />
        <Arrow icon={ChevronRight} label={t("later")} href={later && links({ day: later })} />
      </div>
      <nav className="strip" aria-label={t("week")}>
        {view.week.map((day) => (
          <DayLink key={day.date} day={day} shown={day.date === view.day.date} today={today} href={links({ day: day.date })} locale={locale} />
        ))}
      </nav>
    </>
  );
}

function Arrow({ icon, label, href }: { icon: typeof ChevronLeft; label: string; href: string | null }) {
  if (!href) return <span className="icon-btn" aria-hidden aria-disabled><Icon icon={icon} size={20} /></span>;
  return <a className="icon-btn" href={href} aria-label={label}><Icon icon={icon} size={20} /></a>;
}

function DayLink({ day, shown, today, href, locale }: { day: Day; shown: boolean; today: LocalDate; href: string; locale: Locale }) {
  const t = translator(locale, "booking");
  const className = ["day", day.times.length === 0 && "day-off", day.date === today && "day-today"].filter(Boolean).join(" ");
  const content = (
    <>
      <i>{day.date === today ? t("today") : formatWeekday(day.date, locale)}</i>
      <b>{Number(day.date.slice(8))}</b>
      <em>
        {day.times.length > 0
          ? t.rich("count", { count: day.times.length, s: (chunks) => <span>{chunks}</span> })
          : t(day.state === "too_far" || day.state === "not_open_yet" ? "notOpen" : "none")}
      </em>
    </>
  );
  if (day.state === "past") return <span className={className}>{content}</span>;
  return (
    <a className={className} href={href} aria-current={shown ? "date" : undefined} title={formatDay(day.date, locale)}>
      {content}
    </a>
  );
}
