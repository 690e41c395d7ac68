import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatMoney } from "@/lib/platform/time/format";
import { bookingPolicyMessages } from "@/lib/practice/booking-policy/messages";
import type { BookingRules } from "@/lib/practice/booking-policy/queries";
import { feeFromBooking, reminderAmount } from "@/lib/practice/booking-policy/rules";

type Props = { rules: BookingRules; priceCents: number; locale: Locale };

/** Warns if clients can book so late that cancelling would cost the fee, with the highest price there is. */
export function FeeNotice({ rules, priceCents, locale }: Props) {
  if (priceCents === 0 || !feeFromBooking(rules)) return null;
  const t = translator(locale, bookingPolicyMessages);
  const length = (minutes: number) => {
    const { n, unit } = reminderAmount(minutes);
    return t(`length.${unit}`, { n });
  };
  const { noticeMinutes, cancelNoticeMinutes, graceMinutes: n } = rules;
  return (
    <Notice title={t("feeFromBooking.title")}>
      <p>
        {t("feeFromBooking.text", {
          book: length(noticeMinutes),
          cancel: length(cancelNoticeMinutes),
          price: formatMoney(priceCents, locale),
        })}{" "}
        {n > 0 ? t("feeFromBooking.grace", { n }) : t("feeFromBooking.noGrace")}
      </p>
    </Notice>
  );
}
