"use client";

import { Facts } from "@/components/ui/facts";
import { Armchair, MapPin, Phone, User, Video, Wallet } from "@/components/ui/glyphs";

const icons = { who: User, what: Armchair, in_person: MapPin, video: Video, phone: Phone, price: Wallet };

export type SessionFact = { kind: keyof typeof icons; text: string; detail?: string; /** Where the detail leads. */ href?: string };

/** With whom, what, where and for how much. A client component for its compact props: the page would carry each drawing twice. */
export function FactList({ facts, tight }: { facts: readonly SessionFact[]; tight?: boolean }) {
  return <Facts facts={facts.map(({ kind, text, detail, href }) => ({ icon: icons[kind], text, detail: href ? <a className="break-all" href={href} target="_blank" rel="noreferrer">{detail}</a> : detail }))} tight={tight} />;
}
