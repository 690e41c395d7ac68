"use client";

import { Avatar } from "@/components/ui/avatar";

/** `href`: the page with this option chosen. `photo`: for a person; null shows initials. */
export type OptionItem = {
  href: string;
  title: string;
  detail: string;
  end?: string;
  photo?: string | null;
  current: boolean;
};

/** A list of options, as plain links. A client component, so that the page carries only its compact props, not each element twice. */
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
