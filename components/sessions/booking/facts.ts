import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { CatalogueService } from "@/lib/practice/offering/rules";
import type { Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { Location } from "@/lib/practice/locations/rules";
import { capital, formatDay, formatMoney, formatTime } from "@/lib/platform/time/format";
import { freeUntil } from "@/lib/sessions/sessions/rules";
import { serviceFacts, serviceName } from "./choices";
import type { SessionFact } from "./fact-list";

type SessionInput = {
  /** `videoUrl`: only for the client of a session, never on a public page. */
  therapist: { name: string; titleEn: string; titleFr: string; videoUrl?: string };
  service: Pick<CatalogueService, "nameEn" | "nameFr" | "minutes">;
  place: Modality;
  /** The address, for a session in person. */
  location: Omit<Location, "id"> | null;
  priceCents: number;
  /** Only for a session that has been booked. */
  status?: SessionStatus;
  /** The client's number, if it is known. */
  phone?: string | null;
};

/** Returns therapist, service, location and price. */
export function sessionFacts(
  { therapist, service, place, location, priceCents, status, phone }: SessionInput,
  locale: Locale,
): SessionFact[] {
  const t = translator(locale, bookingMessages);
  return [
    { kind: "who", text: therapist.name, detail: locale === "fr" ? therapist.titleFr : therapist.titleEn },
    {
      kind: "what",
      text: serviceName(service, locale),
      detail: serviceFacts({ minutes: service.minutes, places: [place] }, locale),
    },
    whereFact({ therapist, place, location, status, phone }, locale),
    { kind: "price", text: formatMoney(priceCents, locale), ...(priceCents > 0 && { detail: t("payLater") }) },
  ];
}

function whereFact(
  { therapist, place, location, status, phone }: Omit<SessionInput, "service" | "priceCents">,
  locale: Locale,
): SessionFact {
  const t = translator(locale, bookingMessages);
  if (place === "in_person") {
    const { name, address, note } = location ?? { name: "", address: "", note: "" };
    return name
      ? {
          kind: place,
          text: name,
          detail: [address, note].filter(Boolean).join(", "),
          ...(address && { map: address }),
        }
      : { kind: place, text: address || t("placeDetail.in_person"), detail: note, ...(address && { map: address }) };
  }
  // A session that is cancelled or over has no link to join.
  if (status && status !== "booked") return { kind: place, text: capital(t(`place.${place}`)) };
  const { name, videoUrl } = therapist;
  if (place === "video" && videoUrl) return { kind: place, text: t("videoAt"), detail: videoUrl, href: videoUrl };
  if (place === "phone" && phone) return { kind: place, text: t("callsYouAt", { therapist: name, phone }) };
  return { kind: place, text: t(`placeDetail.${place}`, { therapist: name }) };
}

type CancelInput = {
  start: number;
  priceCents: number;
  practice: { zone: string; cancelNoticeMinutes: number; graceMinutes: number };
  now: number;
};

/**
 * Returns until when a session that starts at `start` (ms) can be cancelled for free: the notice before it, else the
 * grace after booking, or that it cannot be any more.
 */
export function cancelFact(
  { start, priceCents, practice: { zone, cancelNoticeMinutes, graceMinutes }, now }: CancelInput,
  locale: Locale,
): SessionFact {
  const t = translator(locale, bookingMessages);
  if (priceCents === 0) return { kind: "cancel", text: t("cancelNothing") };
  const [createdAt, startsAt] = [new Date(now), new Date(start)];
  const until = freeUntil({ createdAt, startsAt, cancelNoticeMinutes, graceMinutes: 0 });
  const price = formatMoney(priceCents, locale);
  if (now > until && graceMinutes > 0)
    return {
      kind: "cancel",
      text: t("cancelGrace", { minutes: graceMinutes }),
      detail: t("cancelFee", { price }),
    };
  if (now > until) return { kind: "cancel", text: t("cancelLate"), detail: t("cancelLateFee", { price }) };
  const when = `${formatDay({ zone, instant: until }, locale)}, ${formatTime(zone, until, locale)}`;
  return { kind: "cancel", text: t("cancelFree", { when }), detail: t("cancelFee", { price }) };
}
