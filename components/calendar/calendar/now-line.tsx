"use client";

import { useEffect, useState } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { filled, pxOf, wallOf } from "./ruler";
import type { Ruler } from "./view";

type Props = {
  /** The current position on the axis according to the server; the browser only adds the minutes elapsed since. */
  at: number;
  ruler: Ruler;
  locale: Locale;
  /** Label of the line across the day, for screen readers; absent for the time in the margin. */
  line?: string;
};

/** Marks the current time, by the practice's clock. */
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

/** Returns the whole minutes since the page was rendered with this `at`. */
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
