"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { filled, pxOf, wallOf } from "./ruler";
import type { Ruler } from "./view";

type Props = {
  /** Now on the ruler, as the server knows it: the browser only adds the minutes that have passed since. */
  at: number;
  ruler: Ruler;
  locale: Locale;
  /** The line across the day, with these words for who cannot see it; absent for the time in the margin. */
  line?: string;
};

/** Where now is, by the practice's own clock. */
export function NowLine({ at, ruler, locale, line }: Props) {
  const passed = useMinutesSince(at);
  const now = at + passed;
  if (now < ruler.from || now >= ruler.to) return null;
  const top = pxOf(now - ruler.from);
  const time = formatMinutes(Math.floor(wallOf(ruler, now)), locale);
  if (line === undefined)
    return (
      <span className="now-time" style={{ top }}>
        {time}
      </span>
    );
  return (
    <div className="now" style={{ top }}>
      <span className="sr-only">{filled(line, { time })}</span>
    </div>
  );
}

/** Whole minutes since the page came with this `at`. */
function useMinutesSince(at: number): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const tick = () => setPassed(Math.floor((Date.now() - began) / 60_000));
    tick();
    const timer = setInterval(tick, 20_000);
    return () => clearInterval(timer);
  }, [at]);
  return passed;
}
