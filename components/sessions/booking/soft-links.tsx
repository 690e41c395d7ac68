"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";

type Props = {
  className: string;
  /** Inside another website, whose Back leads to where the visitor came from, not through what was looked at here. */
  replace?: boolean;
  children: ReactNode;
};

/**
 * Follows the links to another choice of this page without loading it anew, so that nothing scrolls or flickers.
 * One listener for all of them: they stay plain links, which work before any script and cost the server little.
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
