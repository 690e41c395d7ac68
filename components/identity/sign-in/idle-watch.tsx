"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const MINUTE = 60_000;
/** Time before sign-out at which the warning appears (WCAG 2.2, 2.2.1). */
const WARNING = 2 * MINUTE;
/** The server decides; the browser checks a little later. */
const GRACE = 5_000;

type Props = { audience: "staff" | "portal"; minutes: number; words: { title: string; text: string; stay: string } };

/**
 * Warns before a sign-in ends for inactivity, then refreshes to the sign-in screen, so that nothing stays visible on an
 * unattended screen. Activity in any window of the browser counts. Without JavaScript, only the server enforces it.
 */
export function IdleWatch({ audience, minutes, words }: Props) {
  const router = useRouter();
  const [warning, setWarning] = useState(false);
  const url = `${usePathname()}?${useSearchParams()}`;
  const key = `anteroom-seen-${audience}`;

  const markSeen = useCallback(() => localStorage.setItem(key, String(Date.now())), [key]);

  // Every navigation is a request, so the server counts it as activity too.
  useEffect(markSeen, [markSeen, url]);

  useEffect(() => {
    const timer = setInterval(() => {
      const left = Number(localStorage.getItem(key)) + minutes * MINUTE - Date.now();
      setWarning(left <= WARNING && left > 0);
      if (left < -GRACE) router.refresh();
    }, 10_000);
    return () => clearInterval(timer);
  }, [key, minutes, router]);

  async function stay() {
    await fetch(window.location.href, { method: "HEAD" });
    markSeen();
    setWarning(false);
  }

  if (!warning) return null;
  return (
    <div className="idle">
      <Notice title={words.title} role="alert">
        <p>{words.text}</p>
        <Button onClick={() => void stay()}>{words.stay}</Button>
      </Notice>
    </div>
  );
}
