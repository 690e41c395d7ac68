"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";

/** A chosen slot: its position in px, and where its two uses lead. */
export type SlotChoice = { left: number; top: number; time: string; add: string; block: string };

type Props = { slot: SlotChoice; words: { add: string; block: string }; close: () => void };

/** Offers the two uses of an empty slot: a session, or blocked time. Takes the focus; Escape closes it. */
export function SlotMenu({ slot: { left, top, time, add, block }, words, close }: Props) {
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus(), [add]);
  return (
    <div
      className="slot-menu"
      role="group"
      aria-label={time}
      style={{ left, top }}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <Link ref={first} href={add} prefetch={false}>
        {words.add}, {time}
      </Link>
      <Link href={block} prefetch={false}>
        {words.block}
      </Link>
    </div>
  );
}
