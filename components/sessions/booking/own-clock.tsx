"use client";

import { useSyncExternalStore } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { browserTime, zoneCity, zoneOfBrowser } from "@/lib/platform/time/browser";

/** The visitor's own clock, for sessions by video or phone. `zone`: the one saved in the account, else the browser's. */
export type OwnClockProps = {
  zone: string | null;
  locale: Locale;
  /** "Your own time, in {city}, is under each one." */
  note: string;
};

const nothing = () => () => undefined;

function useZone(saved: string | null): string | null {
  const browser = useSyncExternalStore(nothing, zoneOfBrowser, () => null);
  return browser && (saved ?? browser);
}

/** The same time on the visitor's clock, if it differs from `label`, the practice's on the day `date`. */
export function OwnTime({
  clock,
  instant,
  label,
  date,
}: {
  clock: OwnClockProps;
  instant: string;
  label: string;
  date: string;
}) {
  const zone = useZone(clock.zone);
  const own = zone && browserTime(zone, Date.parse(instant), date, clock.locale);
  return own && own !== label ? <small>{own}</small> : null;
}

/** Names the visitor's zone, if its clock differs from the practice's. */
export function OwnClockNote({ clock, instant, label, date }: Parameters<typeof OwnTime>[0]) {
  const zone = useZone(clock.zone);
  const own = zone && browserTime(zone, Date.parse(instant), date, clock.locale);
  return own && own !== label ? <p className="small muted">{clock.note.replace("{city}", zoneCity(zone))}</p> : null;
}
