import type { ReactNode } from "react";
import { MapLink, PhoneLink } from "@/components/ui/contact";
import { telOf } from "@/lib/platform/input/contact-links";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = { practice: { phone: string; address: string }; locale: Locale };

/** How to reach the practice: a number to call, an address on a map. */
export function ContactLine({ practice: { phone, address }, locale }: Props) {
  const t = translator(locale, bookingMessages);
  if (!phone && !address) return null;
  return (
    <p className="contact">
      {phone && (
        <span>
          {t("question")} <PhoneLink phone={phone} />
        </span>
      )}
      {address && <MapLink address={address} />}
    </p>
  );
}

/** "You can also call 604-555-0142.", with a link that dials. */
export function callUs(phone: string, locale: Locale): ReactNode {
  return translator(locale, bookingMessages).rich("callUs", {
    phone,
    tel: (chunks) => <a href={telOf(phone)}>{chunks}</a>,
  });
}
