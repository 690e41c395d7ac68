import { Ban } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SessionBlock } from "./session-block";
import type { DayView, WeekGridView } from "./view";

type Props = { view: WeekGridView; locale: Locale; /** The opened session. */ children?: ReactNode };

/** The week: each day a section with the list of its sessions; the picture of hours is for the eye only. */
export function WeekGrid({ view, locale, children }: Props) {
  return (
    <div className={view.narrowEnd ? "cal cal-narrow-end" : "cal"}>
      <div className="cal-days">
        <span className="whitespace-pre-line">{view.offset}</span>
        {view.days.map((day) => (
          <h2 key={day.date} id={`day-${day.date}`} aria-current={day.today ? "date" : undefined} aria-label={day.full}>
            {day.weekday}<b>{day.number}</b>
          </h2>
        ))}
      </div>
      <div className="cal-grid" style={{ "--hours": view.hours.length } as CSSProperties}>
        <div className="cal-hours" aria-hidden>
          {view.hours.slice(1).map(({ label, top }) => <span key={top} style={{ top }}>{label}</span>)}
          {view.now && <span className="now-time" style={{ top: view.now.top }}>{view.now.time}</span>}
        </div>
        {view.days.map((day) => <DayColumn key={day.date} day={day} now={view.now?.date === day.date ? view.now : null} locale={locale} />)}
        {children}
      </div>
    </div>
  );
}

function DayColumn({ day, now, locale }: { day: DayView; now: WeekGridView["now"]; locale: Locale }) {
  const t = translator(locale, "calendar");
  return (
    <section className={day.shown ? "cal-col cal-col-shown" : "cal-col"} aria-labelledby={`day-${day.date}`}>
      {day.open.map(({ top, height }) => <div key={top} className="open" style={{ top, height }} />)}
      {day.extra.map(({ top, height, words }) => <div key={top} className="open open-extra" style={{ top, height }}><i>{words}</i></div>)}
      {day.away.map(({ top, height, words }) => <div key={top} className="away" style={{ top, height }}><i><Icon icon={Ban} size={13} />{words}</i></div>)}
      <p className="sr-only">{t("sessions", { n: day.blocks.length })}</p>
      <ul>
        {day.blocks.map((block) => <li key={block.id}><SessionBlock block={block} locale={locale} /></li>)}
      </ul>
      {now && <div className="now" style={{ top: now.top }}><span className="sr-only">{t("now", { time: now.time })}</span></div>}
    </section>
  );
}
