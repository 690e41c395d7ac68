"use client";

import { OwnTime, type OwnClockProps } from "./own-clock";

export type TimeGroup = {
  title: string;
  /** The value appended to `href`, and its label. */
  times: readonly (readonly [instant: string, label: string])[];
};

type Props = {
  groups: readonly TimeGroup[];
  href: string;
  chosen: string | null;
  target?: "_top";
  /** The visitor's own clock, shown under each time, and the day of the times. */
  clock?: OwnClockProps | null;
  date: string;
};

/** The free times of a day as links. A client component, so that the page carries only its compact props, not each element twice. */
export function TimeList({ groups, href, chosen, target, clock, date }: Props) {
  return groups.map(({ title, times }) => (
    <div className="tg" key={title}>
      <h4>{title}</h4>
      <div className="times">
        {times.map(([instant, label]) => (
          <a
            key={instant}
            className="time"
            href={href + instant}
            target={target}
            aria-current={instant === chosen || undefined}
          >
            {label}
            {clock && <OwnTime {...{ clock, instant, label, date }} />}
          </a>
        ))}
      </div>
    </div>
  ));
}
