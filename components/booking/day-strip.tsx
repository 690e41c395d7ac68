"use client";

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

/** Seven days to choose from. A client component for its compact props: the page would carry each element twice. */
export function DayStrip({ label, href, days }: { label: string; href: string; days: readonly StripDay[] }) {
  return (
    <nav className="strip" aria-label={label}>
      {days.map(({ date, title, weekday, number, count, word, state }) => {
        const className = ["day", count === 0 && "day-off", state?.endsWith("today") && "day-today"].filter(Boolean).join(" ");
        const content = <><i>{weekday}</i><b>{number}</b><em>{count > 0 ? <>{count} <span>{word}</span></> : word}</em></>;
        return date === null
          ? <span key={title} className={className}>{content}</span>
          : <a key={title} className={className} href={href + date} aria-current={state?.startsWith("shown") ? "date" : undefined} title={title}>{content}</a>;
      })}
    </nav>
  );
}
