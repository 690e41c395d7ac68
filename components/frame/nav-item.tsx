"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavLink = {
  href: string;
  label: string;
  icon: ReactNode;
  /** The number of items waiting there; hidden if zero. */
  count?: number;
  /** The count as a sentence, for screen readers: "3 prospects are waiting". */
  countLabel?: string;
};

/** One entry of a navigation. It reads the URL itself, because a layout is not rendered again when the page changes. */
export function NavItem({ href, label, icon, count, countLabel }: NavLink) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {icon}
      <span>{label}</span>
      {count ? (
        <span className="count" title={countLabel}>
          <span aria-hidden={countLabel !== undefined}>{count}</span>
          {countLabel && <span className="sr-only">{countLabel}</span>}
        </span>
      ) : null}
    </Link>
  );
}
