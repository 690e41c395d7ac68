"use client";

import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { FACT_ICONS, type SessionFact } from "./fact-list";

export type FoldedRow = { kind: SessionFact["kind"]; title: string; detail: string };

/** The current choices, one per line, each with a link to change it. A client component, so that the page carries only its compact props, not each element twice. */
export function FoldedList({ rows, href, change }: { rows: readonly FoldedRow[]; href: string; change: string }) {
  return (
    <div className="folded list">
      {rows.map(({ kind, title, detail }) => (
        <div className="opt-row" key={title}>
          {kind === "who" ? (
            <Avatar name={title} />
          ) : (
            <span className="avatar avatar-accent" aria-hidden>
              <Icon icon={FACT_ICONS[kind]} />
            </span>
          )}
          <span className="t">
            <b>{title}</b>
            <small>{detail}</small>
          </span>
          <a href={href}>
            {change}
            <span className="sr-only"> {title}</span>
          </a>
        </div>
      ))}
    </div>
  );
}
