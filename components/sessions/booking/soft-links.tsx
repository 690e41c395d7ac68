"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";

type Props = {
  className: string;
  /** Inside an iframe: replaces history entries, so that Back leaves the host page instead of undoing choices. */
  replace?: boolean;
  children: ReactNode;
};

/**
 * Follows links to another choice of this page without a full reload, so that nothing scrolls or flickers. One listener
 * handles all of them: they remain plain links, which work without JavaScript and are cheap to render.
 */
export function SoftLinks({ className, replace, children }: Props) {
  const router = useRouter();
  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || elsewhere || event.defaultPrevented || !link.getAttribute("href")?.startsWith("?")) return;
    event.preventDefault();
    router[replace ? "replace" : "push"](link.href, { scroll: false });
  }
  return (
    <div className={className} onClick={follow}>
      {children}
    </div>
  );
}
