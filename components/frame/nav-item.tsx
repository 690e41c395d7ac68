"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavLink = {
  href: string;
  label: string;
  icon: ReactNode;
  /** What waits there; nothing is shown for none. */
  count?: number;
};

/** One entry of a navigation. It reads the address itself, because a layout is not made anew when the page changes. */
export function NavItem({ href, label, icon, count }: NavLink) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
      {icon}
      <span>{label}</span>
      {count ? <span className="count">{count}</span> : null}
    </Link>
  );
}
