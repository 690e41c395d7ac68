"use client";

import { MapLink } from "@/components/ui/contact";
import { Facts } from "@/components/ui/facts";
import { Armchair, Clock, MapPin, Phone, User, Video, Wallet } from "@/components/ui/glyphs";

/** An icon for each kind of fact. */
export const FACT_ICONS = {
  who: User,
  what: Armchair,
  in_person: MapPin,
  video: Video,
  phone: Phone,
  price: Wallet,
  cancel: Clock,
};

export type SessionFact = {
  kind: keyof typeof FACT_ICONS;
  text: string;
  detail?: string;
  /** The link of the detail. */
  href?: string;
  /** The address, whose text opens a map. */
  map?: string;
};

/** Therapist, service, location and price. A client component, so that the page carries only its compact props, not each icon twice. */
export function FactList({ facts, tight }: { facts: readonly SessionFact[]; tight?: boolean }) {
  return (
    <Facts
      facts={facts.map(({ kind, text, detail, href, map }) => ({
        icon: FACT_ICONS[kind],
        text: map ? <MapLink address={map}>{text}</MapLink> : text,
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
