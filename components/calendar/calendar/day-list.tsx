import Link from "next/link";
import { capital } from "@/lib/platform/time/format";
import { Tag } from "@/components/ui/tag";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { isAlert, labelVariants, variantOf, stateLooks } from "./session-style";
import type { LineView, ListDayView } from "./view";

/** Renders days as lists of their sessions. */
export function DayList({ days, locale }: { days: readonly ListDayView[]; locale: Locale }) {
  const t = translator(locale, calendarMessages);
  return (
    <div className="day-list">
      {days.map((day) => (
        <section key={day.date} aria-labelledby={`list-${day.date}`} className={day.past ? "day-past" : undefined}>
          <h2 id={`list-${day.date}`} aria-current={day.today ? "date" : undefined}>
            <Link href={day.href} prefetch={false}>
              {capital(day.full)}
            </Link>
            {day.today && <Tag tone="accent">{t("today")}</Tag>}
          </h2>
          {day.lines.length === 0 && <p className="muted">{t("sessions", { n: 0 })}</p>}
          <ul>
            {day.lines.map((line) => (
              <li key={line.id}>
                <Link
                  href={line.href}
                  scroll={false}
                  prefetch={false}
                  aria-expanded={line.opened}
                  className={`line ${variantOf(line)}`}
                >
                  <DayListLine line={line} locale={locale} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Renders one session as a line, with the icon and name of its state. */
export function DayListLine({ line, locale }: { line: LineView; locale: Locale }) {
  const t = translator(locale, calendarMessages);
  const { label, status } = line;
  const { icon } = stateLooks[status];
  return (
    <>
      <span className="line-time">{line.time}</span>
      <span className="line-who">
        <b>
          <bdi>{line.name}</bdi>
        </b>
        <small>{[line.service, line.therapist].filter(Boolean).join(" · ")}</small>
      </span>
      <span className="line-tags">
        {label && (
          <Tag tone={isAlert(label) ? "alert" : undefined} icon={labelVariants[label].icon}>
            {t(`label.${label}`)}
          </Tag>
        )}
        {status !== "booked" && <Tag icon={icon ?? undefined}>{t(`status.${status}`)}</Tag>}
      </span>
    </>
  );
}
