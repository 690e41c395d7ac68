"use client";

import { ChevronLeft, ChevronRight } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** A link to the previous or next week; `href` is null if there is nothing to show. */
export type Turn = { label: string; href: string | null };

export type StripDay = {
  /** The date, appended to `href`; null for a day in the past. */
  date: string | null;
  /** The full date with the number of free times: the name of the link. */
  title: string;
  weekday: string;
  number: number;
  /** The number of free times, and its noun; if 0, `word` is shown alone. */
  count: number;
  word: string;
  state?: "shown" | "today" | "shown_today";
};

type Props = { title: string; earlier: Turn; later: Turn; label: string; href: string; days: readonly StripDay[] };

/** Seven days to choose from, with links to the previous and next week. A client component, so that the page carries only its compact props, not each element twice. */
export function DayStrip({ title, earlier, later, label, href, days }: Props) {
  return (
    <>
      <div className="wk-nav">
        <span>{title}</span>
        <span className="arrows">
          <Arrow icon={ChevronLeft} {...earlier} />
          <Arrow icon={ChevronRight} {...later} />
        </span>
      </div>
      <nav className="strip" aria-label={label}>
        {days.map((day) => (
          <DayLink key={day.title} href={href} {...day} />
        ))}
      </nav>
    </>
  );
}

function Arrow({ icon, label, href }: Turn & { icon: typeof ChevronLeft }) {
  if (!href)
    return (
      <span className="icon-btn" aria-hidden aria-disabled>
        <Icon icon={icon} size={20} />
      </span>
    );
  return (
    <a className="icon-btn" href={href} aria-label={label}>
      <Icon icon={icon} size={20} />
    </a>
  );
}

function DayLink({ href, date, title, weekday, number, count, word, state }: StripDay & { href: string }) {
  const className = ["day", count === 0 && "day-off", state?.endsWith("today") && "day-today"]
    .filter(Boolean)
    .join(" ");
  const content = (
    <>
      <i>{weekday}</i>
      <b>{number}</b>
      <em>
        {count > 0 ? (
          <>
            {count} <span>{word}</span>
          </>
        ) : (
          word
        )}
      </em>
    </>
  );
  if (date === null) return <span className={className}>{content}</span>;
  return (
    <a
      className={className}
      href={href + date}
      data-shown={state?.startsWith("shown") || undefined}
      aria-current={state?.endsWith("today") ? "date" : state ? "true" : undefined}
      aria-label={title}
    >
      {content}
    </a>
  );
}
