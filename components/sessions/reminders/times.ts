import { and } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { remindersMessages } from "@/lib/sessions/reminders/messages";
import { reminderAmount } from "@/lib/practice/booking-policy/rules";

const units = { days: "day", hours: "hour", minutes: "minute" } as const;

/** Formats reminder times: "48 hours and 2 hours before"; empty if there are none. */
export function reminderWords(minutes: readonly number[], locale: Locale): string {
  const t = translator(locale, remindersMessages);
  if (minutes.length === 0) return "";
  const times = minutes.map((one) => {
    const { n, unit } = reminderAmount(one);
    return t(units[unit], { n });
  });
  return t("before", { times: and(times, locale) });
}
