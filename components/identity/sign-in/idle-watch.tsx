"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const MINUTE = 60_000;
/** How long before the end it asks: WCAG 2.2, 2.2.1. */
const WARNING = 2 * MINUTE;
/** The server's own count decides; this one only looks a little after it. */
const GRACE = 5_000;

type Props = { audience: "staff" | "portal"; minutes: number; words: { title: string; text: string; stay: string } };

/**
 * Asks before a sign-in ends for want of use, and then leads to the sign-in screen, so that nothing stays on a screen
 * that somebody left. All windows of a browser count together. Without a script the server alone sees to it.
 */
export function IdleWatch({ audience, minutes, words }: Props) {
  const router = useRouter();
  const [asks, setAsks] = useState(false);
  const where = `${usePathname()}?${useSearchParams()}`;
  const key = `anteroom-seen-${audience}`;

  const seen = useCallback(() => localStorage.setItem(key, String(Date.now())), [key]);

  // Each page is a request, which the server counts too.
  useEffect(seen, [seen, where]);

  useEffect(() => {
    const timer = setInterval(() => {
      const left = Number(localStorage.getItem(key)) + minutes * MINUTE - Date.now();
      setAsks(left <= WARNING && left > 0);
      if (left < -GRACE) router.refresh();
    }, 10_000);
    return () => clearInterval(timer);
  }, [key, minutes, router]);

  async function stay() {
    await fetch(window.location.href, { method: "HEAD" });
    seen();
    setAsks(false);
  }

  if (!asks) return null;
  return (
    <div className="idle">
      <Notice title={words.title} role="alert">
        <p>{words.text}</p>
        <Button onClick={() => void stay()}>{words.stay}</Button>
      </Notice>
    </div>
  );
}
