import type { CatalogueService } from "@/lib/catalogue/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/time/format";
import { serviceFacts, serviceName } from "./choices";
import type { SessionFact } from "./fact-list";

type What = {
  therapist: { name: string; titleEn: string; titleFr: string };
  service: Pick<CatalogueService, "nameEn" | "nameFr" | "minutes">;
  place: CatalogueService["place"];
  priceCents: number;
};

/** With whom, what, where and for how much. */
export function sessionFacts({ therapist, service, place, priceCents }: What, practice: { address: string; addressNote: string }, locale: Locale): SessionFact[] {
  const t = translator(locale, "booking");
  const where: SessionFact = place === "in_person"
    ? { kind: place, text: practice.address || t("placeDetail.in_person"), detail: practice.addressNote }
    : { kind: place, text: t(`placeDetail.${place}`, { therapist: therapist.name }) };
  return [
    { kind: "who", text: therapist.name, detail: locale === "fr" ? therapist.titleFr : therapist.titleEn },
    { kind: "what", text: serviceName(service, locale), detail: serviceFacts({ minutes: service.minutes, place }, locale) },
    where,
    { kind: "price", text: formatMoney(priceCents, locale), ...(priceCents > 0 && { detail: t("payLater") }) },
  ];
}
