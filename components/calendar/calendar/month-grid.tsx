import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { labelVariants, variantOf, stateLooks } from "./session-style";
import type { MonthDayView } from "./view";

type Props = { weeks: readonly (readonly MonthDayView[])[]; title: string; locale: Locale };

/** Renders a month as a table of days; each lists its first sessions and links to the day. */
export function MonthGrid({ weeks, title, locale }: Props) {
  const t = translator(locale, calendarMessages);
  return (
    <table className="month">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {weeks[0]?.map(({ date, weekday }) => (
            <th key={date} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td
                key={day.date}
                className={
                  [day.past && "month-past", !day.inMonth && "month-other"].filter(Boolean).join(" ") || undefined
                }
              >
                <Link
                  href={day.href}
                  prefetch={false}
                  aria-current={day.today ? "date" : undefined}
                  aria-label={`${day.full}, ${day.count}`}
                >
                  <b>{day.number}</b>
                  {day.sessions.length > 0 && <i className={day.due ? "dot dot-due" : "dot"} aria-hidden />}
                </Link>
                <ul>
                  {day.sessions.map((session) => {
                    const icon =
                      stateLooks[session.status].icon ?? (session.label && labelVariants[session.label].icon);
                    const word =
                      session.status !== "booked"
                        ? t(`status.${session.status}`)
                        : session.label
                          ? t(`label.${session.label}`)
                          : null;
                    return (
                      <li key={session.id}>
                        <Link
                          href={session.href}
                          scroll={false}
                          prefetch={false}
                          aria-expanded={session.opened}
                          className={`chip ${variantOf(session)}`}
                          title={word ?? undefined}
                        >
                          {icon && <Icon icon={icon} size={13} strokeWidth={2.3} />}
                          <span>
                            {session.time}{" "}
                            <b>
                              <bdi>{session.name}</bdi>
                            </b>
                          </span>
                          {word && <span className="sr-only">, {word}</span>}
                        </Link>
                      </li>
                    );
                  })}
                </ul>
                {day.more && (
                  <Link href={day.href} prefetch={false} className="month-more" aria-label={`${day.more}, ${day.full}`}>
                    {day.more}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
