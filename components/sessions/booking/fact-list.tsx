"use client";

import { Facts } from "@/components/ui/facts";
import { Armchair, MapPin, Phone, User, Video, Wallet } from "@/components/ui/glyphs";

/** A drawing for each kind of fact. */
export const FACT_ICONS = { who: User, what: Armchair, in_person: MapPin, video: Video, phone: Phone, price: Wallet };

export type SessionFact = {
  kind: keyof typeof FACT_ICONS;
  text: string;
  detail?: string;
  /** Where the detail leads. */
  href?: string;
};

/** With whom, what, where and for how much. A client component for its compact props: the page would carry each drawing twice. */
export function FactList({ facts, tight }: { facts: readonly SessionFact[]; tight?: boolean }) {
  return (
    <Facts
      facts={facts.map(({ kind, text, detail, href }) => ({
        icon: FACT_ICONS[kind],
        text,
        detail: href ? (
          <a className="break-all" href={href} target="_blank" rel="noreferrer">
            {detail}
          </a>
        ) : (
          detail
        ),
      }))}
      tight={tight}
    />
  );
}
