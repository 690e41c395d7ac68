import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import {
  capital,
  formatDayShort,
  formatDayYear,
  formatTime,
  formatTimeRange,
  formatZone,
} from "@/lib/platform/time/format";

/** The panel beside the choices: the chosen time, and the form that books it. */
export function Chosen({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <aside className="sum sum-kept" aria-labelledby="chosen">
      <h2 id="chosen">{translator(locale, staffBookingMessages)("chosen")}</h2>
      {children}
    </aside>
  );
}

type TimeProps = { zone: string; start: number; minutes: number; detail: string; locale: Locale };

export function ChosenWhen({ zone, start, minutes, detail, locale }: TimeProps) {
  return (
    <>
      <p className="when serif">{capital(formatDayYear({ zone, instant: start }, locale))}</p>
      <p className="at">{formatTimeRange(zone, start, start + minutes * 60_000, locale)}</p>
      <p className="small muted">
        {capital(formatZone(zone, start, locale))}
        <br />
        {detail}
      </p>
    </>
  );
}

/** Shows the session that has the time, with links to the nearest free times. */
export function ChosenTaken({
  what,
  near,
  zone,
  link,
  locale,
}: {
  what: string;
  near: readonly number[];
  zone: string;
  link: (start: number) => string;
  locale: Locale;
}) {
  const t = translator(locale, staffBookingMessages);
  return (
    <div className="mt-4">
      <Notice tone="alert" title={t("takenTitle")}>
        <p>
          <bdi>{what}</bdi>
        </p>
      </Notice>
      <h3 className="sec-title mt-4">{t("nearest")}</h3>
      {near.length === 0 && <p className="muted">{t("noneNear")}</p>}
      <div className="grid gap-2">
        {near.map((start) => (
          <a key={start} className="time px-2" href={link(start)}>
            {capital(formatDayShort({ zone, instant: start }, locale))}, {formatTime(zone, start, locale)}
          </a>
        ))}
      </div>
    </div>
  );
}
