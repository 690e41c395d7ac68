import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { OwnClockProps } from "./own-clock";

/** Returns whether the session can only be held at a distance: by what is chosen, or because nothing else is offered. */
export function isRemote({ spots, spot, open }: Pick<BookingView, "spots" | "spot" | "open">): boolean {
  return (open.place ? spots : [spot]).every(({ place }) => place !== "in_person");
}

/** Returns the visitor's clock. `zone`: the one saved in the account; null for the browser's. */
export function ownClock(zone: string | null, locale: Locale): OwnClockProps {
  return { zone, locale, note: translator(locale, bookingMessages)("ownClock", { city: "{city}" }) };
}
