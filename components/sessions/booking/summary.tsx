import type { ReactNode } from "react";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MINUTE } from "@/lib/scheduling/units";
import { capital, formatDay, formatTimeRange, formatZone } from "@/lib/platform/time/format";
import { cancelFact, sessionFacts } from "./facts";
import { FactList, type SessionFact } from "./fact-list";

type Props = {
  view: BookingView;
  practice: { zone: string; cancelNoticeMinutes: number; graceMinutes: number };
  now: number;
  /** Stays on a phone. */
  kept?: boolean;
  locale: Locale;
  children?: ReactNode;
};

/** Returns what the client agrees to: therapist, service, location, price, and until when cancelling is free. */
export function agreedFacts({ view, practice, now, locale }: Omit<Props, "children" | "kept">): SessionFact[] {
  const { service, start, open } = view;
  const facts = sessionFacts({ ...view, ...view.spot, ...service, service }, locale).filter(
    ({ kind }) => kind === "who" || (!open.service && (kind === "what" || kind === "price" || !open.place)),
  );
  if (start === null) return facts;
  return [...facts, cancelFact({ start, priceCents: service.priceCents, practice, now }, locale)];
}

/** The booking in progress, in the same position on the booking page and the account form. */
export function Summary({ view, practice, now, kept, locale, children }: Props) {
  const t = translator(locale, bookingMessages);
  const { start, service } = view;
  const { zone } = practice;
  return (
    <aside className={kept ? "sum sum-kept" : "sum"} aria-labelledby="your-session">
      <h2 id="your-session">{t("yourSession")}</h2>
      {start === null ? (
        <p className="when serif">{t("chooseTime")}</p>
      ) : (
        <>
          <p className="when serif">{capital(formatDay({ zone, instant: start }, locale))}</p>
          <p className="at">{formatTimeRange(zone, start, start + service.minutes * MINUTE, locale)}</p>
          <p className="small muted">{capital(formatZone(zone, start, locale))}</p>
        </>
      )}
      <FactList facts={agreedFacts({ view, practice, now, locale })} />
      {children}
    </aside>
  );
}
