import type { Locale } from "@/lib/platform/i18n/locales";
import { dayAt } from "@/lib/scheduling/dates";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { freeUntil, movableUntil } from "@/lib/sessions/sessions/rules";
import { formatDay, formatMoney, formatTime } from "@/lib/platform/time/format";

type Session = Parameters<typeof freeUntil>[0] &
  Parameters<typeof movableUntil>[0] & { zone: string; priceCents: number };

/** Formats an instant: "Wednesday, December 9 at 2:00 pm", « mercredi 9 décembre à 14 h ». */
export function momentOf(zone: string, instant: number, locale: Locale): string {
  return translator(locale, sessionsMessages)("at", {
    day: formatDay({ zone, instant }, locale),
    time: formatTime(zone, instant, locale),
  });
}

/** Formats the practice's rules for one session: until when it can be cancelled for free, and until when it can be moved. */
export function termsOf(session: Session, now: Date, locale: Locale, phone = ""): { cancel: string; move: string } {
  const t = translator(locale, sessionsMessages);
  const { zone, priceCents } = session;
  const [free, movable] = [freeUntil(session), movableUntil(session)];
  const fee = priceCents > 0 ? ` ${t("feeAfter", { price: formatMoney(priceCents, locale) })}` : "";
  const feeNow = priceCents > 0 ? ` ${t("feeNow", { price: formatMoney(priceCents, locale) })}` : "";
  const isToday = (instant: number) => dayAt(zone, instant) === dayAt(zone, now.getTime());
  const until = (key: "freeUntil" | "moveUntil", today: "freeToday" | "moveToday", instant: number) =>
    isToday(instant)
      ? t(today, { time: formatTime(zone, instant, locale) })
      : t(key, { when: momentOf(zone, instant, locale) });
  const call = phone ? ` ${t("callToMove", { phone })}` : "";
  return {
    cancel:
      now.getTime() <= free
        ? until("freeUntil", "freeToday", free) + fee
        : t("freeNoMore", { when: momentOf(zone, free, locale) }) + feeNow,
    move:
      now.getTime() <= movable
        ? until("moveUntil", "moveToday", movable)
        : t("moveNoMore", { when: momentOf(zone, movable, locale) }) + call,
  };
}
