import { Ban } from "lucide-react";
import Link from "next/link";
import type { CSSProperties, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { DayMenu } from "./day-menu";
import { GridInteractions } from "./grid-interactions";
import { NowLine } from "./now-line";
import { SessionBlock } from "./session-block";
import type { ColumnView, GridView } from "./view";

type Props = {
  view: GridView;
  /** Several therapists side by side: the columns may need to scroll. */
  sideBySide: boolean;
  /** Base URLs to which the browser adds the parameters of a change or of a new session. */
  bases: { change: string; add: string; block: string | null };
  locale: Locale;
  /** The open session. */
  children?: ReactNode;
};

/** Days along an axis of hours: each is a section with the list of its sessions; the hour lines are decorative. */
export function HourGrid({ view, sideBySide, bases, locale, children }: Props) {
  const t = translator(locale, calendarMessages);
  const least = sideBySide ? "150px" : "0px";
  const style = {
    "--cols": `var(--margin) ${view.columns.map(({ weight }) => `minmax(${least}, ${weight}fr)`).join(" ")}`,
    "--tall": `${view.height}px`,
  } as CSSProperties;
  const grid = (
    <GridInteractions className="cal-grid" ruler={view.ruler} bases={bases} locale={locale} words={handWords(locale)}>
      <div className="cal-hours" aria-hidden>
        <span className="cal-offset">{view.offset}</span>
        <div className="cal-body">
          {view.hours.map(({ label, top }) => (
            <span key={top} style={{ top }}>
              {label}
            </span>
          ))}
          {view.now && <NowLine at={view.now.at} ruler={view.ruler} locale={locale} />}
        </div>
      </div>
      {view.columns.map((column) => (
        <Column key={column.key} column={column} view={view} locale={locale} />
      ))}
      {children}
    </GridInteractions>
  );
  if (!sideBySide)
    return (
      <div className={view.columns.length === 1 ? "cal cal-one" : "cal"} style={style}>
        {grid}
      </div>
    );
  return (
    <div className="cal cal-day" style={style}>
      <div className="cal-scroll" role="region" tabIndex={0} aria-label={t("sideBySide")}>
        {grid}
      </div>
    </div>
  );
}

function handWords(locale: Locale) {
  const t = translator(locale, calendarMessages);
  return {
    move: t.raw("hands.move") as string,
    length: t.raw("hands.length") as string,
    at: t.raw("hands.at") as string,
    until: t.raw("hands.until") as string,
    stay: t("hands.stay"),
    add: t("add"),
    block: t("block"),
  };
}

const behind = (top: number, height: number) => ({ top, height, "--top": `${top}px` }) as CSSProperties;

/** Time not worked; a time off opens its entry. */
function Away({ away: { top, height, words, href } }: { away: ColumnView["away"][number] }) {
  const style = { "--top": `${top}px`, "--height": `${height}px` } as CSSProperties;
  const text = (
    <i>
      <Icon icon={Ban} size={13} />
      {words}
    </i>
  );
  if (!href)
    return (
      <div className="away" style={style}>
        {text}
      </div>
    );
  return (
    <Link href={href} prefetch={false} draggable={false} className="away" style={style}>
      {text}
    </Link>
  );
}

function Column({ column, view, locale }: { column: ColumnView; view: GridView; locale: Locale }) {
  const t = translator(locale, calendarMessages);
  const { heading, today, past, full } = column;
  const id = `day-${column.key}`;
  return (
    <section className={past ? "cal-col cal-col-past" : "cal-col"} aria-labelledby={id}>
      <header>
        <h2 id={id} aria-current={today && "weekday" in heading ? "date" : undefined}>
          {"name" in heading ? (
            <bdi className="cal-who">{heading.name}</bdi>
          ) : (
            <Link href={column.href} prefetch={false} aria-label={full}>
              {heading.weekday}
              <b>{heading.number}</b>
            </Link>
          )}
          <span className="cal-full" aria-hidden>
            {full}
          </span>
        </h2>
        <DayMenu column={column} locale={locale} />
      </header>
      <div
        className="cal-body"
        data-date={column.date}
        data-label={full}
        data-slots={column.slots.map(({ from, to, start, end }) => [from, to, start, end].join()).join(" ")}
        {...(column.therapist && { "data-therapist": column.therapist })}
      >
        {column.open.map(({ top, height }) => (
          <div key={top} className="open" style={behind(top, height)} />
        ))}
        {column.extra.map(({ top, height, words }) => (
          <div key={top} className="open open-extra" style={behind(top, height)}>
            <i>{words}</i>
          </div>
        ))}
        {column.away.map((away) => (
          <Away key={away.top} away={away} />
        ))}
        {column.missing.map(({ top, height, words }) => (
          <div key={top} className="missing" style={{ top, height }}>
            {words && <i>{words}</i>}
          </div>
        ))}
        <p className={column.blocks.length > 0 ? "sr-only" : "cal-none"}>
          {t("sessions", { n: column.blocks.length })}
        </p>
        <ul>
          {column.blocks.map((block) => (
            <li key={block.id}>
              <SessionBlock block={block} locale={locale} />
            </li>
          ))}
        </ul>
        {column.ghost && (
          <div
            className="ev ev-ghost"
            style={{ "--top": `${column.ghost.top}px`, "--height": `${column.ghost.height}px` } as CSSProperties}
          >
            <span className="ev-text">{column.ghost.words}</span>
          </div>
        )}
        {view.now?.date === column.date && (
          <NowLine at={view.now.at} ruler={view.ruler} locale={locale} line={t.raw("now") as string} />
        )}
      </div>
    </section>
  );
}
