"use client";

import { ChevronLeft, ChevronRight } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** To a week around; no `href` where there is nothing to see. */
export type Turn = { label: string; href: string | null };

export type StripDay = {
  /** Added to `href`: the date. Null for a day that is over. */
  date: string | null;
  /** The whole date, in words. */
  title: string;
  weekday: string;
  number: number;
  /** How many times are free, and the word for them; or only a word. */
  count: number;
  word: string;
  state?: "shown" | "today" | "shown_today";
};

type Props = { title: string; earlier: Turn; later: Turn; label: string; href: string; days: readonly StripDay[] };

/** Seven days to choose from, and the weeks around. A client component for its compact props: the page would carry each element twice. */
export function DayStrip({ title, earlier, later, label, href, days }: Props) {
  return (
    <>
      <div className="wk-nav">
        <span>{title}</span>
        <Arrow icon={ChevronLeft} {...earlier} />
        <Arrow icon={ChevronRight} {...later} />
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
      aria-current={state?.startsWith("shown") ? "date" : undefined}
      title={title}
    >
      {content}
    </a>
  );
}
