"use client";

import { Facts } from "@/components/ui/facts";
import { Armchair, MapPin, Phone, User, Video, Wallet } from "@/components/ui/glyphs";

/** An icon for each kind of fact. */
export const FACT_ICONS = { who: User, what: Armchair, in_person: MapPin, video: Video, phone: Phone, price: Wallet };

export type SessionFact = {
  kind: keyof typeof FACT_ICONS;
  text: string;
  detail?: string;
  /** The link of the detail. */
  href?: string;
};

/** Therapist, service, location and price. A client component, so that the page carries only its compact props, not each icon twice. */
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
