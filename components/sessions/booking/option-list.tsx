"use client";

import { Avatar } from "@/components/ui/avatar";

/** `href` leads to the page with this choice made; a `photo`, or null for initials, where the choice is a person. */
export type OptionItem = {
  href: string;
  title: string;
  detail: string;
  end?: string;
  photo?: string | null;
  current: boolean;
};

/** One choice of several, as plain links. A client component for its compact props: the page would carry each element twice. */
export function OptionList({ options }: { options: readonly OptionItem[] }) {
  return (
    <div className="list">
      {options.map(({ href, title, detail, end, photo, current }) => (
        <a key={href} className="opt-row" href={href} aria-current={current || undefined}>
          <span className="radio" aria-hidden />
          <span className="t">
            <b>{title}</b>
            <small>{detail}</small>
          </span>
          {photo !== undefined && <Avatar name={title} photo={photo} />}
          {end && <span className="end">{end}</span>}
        </a>
      ))}
    </div>
  );
}
