import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { freeUntil, movableUntil } from "@/lib/sessions/sessions/rules";
import { formatDay, formatMoney, formatTime } from "@/lib/platform/time/format";

type Session = {
  startsAt: Date;
  zone: string;
  priceCents: number;
  cancelNoticeMinutes: number;
  rescheduleNoticeMinutes: number;
};

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
  const call = phone ? ` ${t("callToMove", { phone })}` : "";
  return {
    cancel:
      now.getTime() <= free
        ? t("freeUntil", { when: momentOf(zone, free, locale) }) + fee
        : t("freeNoMore", { when: momentOf(zone, free, locale) }),
    move:
      now.getTime() <= movable
        ? t("moveUntil", { when: momentOf(zone, movable, locale) })
        : t("moveNoMore", { when: momentOf(zone, movable, locale) }) + call,
  };
}
