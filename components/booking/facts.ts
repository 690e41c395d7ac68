import type { Fact } from "@/components/ui/facts";
import { Armchair, MapPin, Phone, User, Video, Wallet } from "@/components/ui/glyphs";
import type { CatalogueService } from "@/lib/catalogue/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/time/format";
import { serviceFacts, serviceName } from "./choices";

type What = {
  therapist: { name: string; titleEn: string; titleFr: string };
  service: Pick<CatalogueService, "nameEn" | "nameFr" | "minutes">;
  place: CatalogueService["place"];
  priceCents: number;
};

/** With whom, what, where and for how much. */
export function sessionFacts({ therapist, service, place, priceCents }: What, practice: { address: string; addressNote: string }, locale: Locale): Fact[] {
  const t = translator(locale, "booking");
  const where: Fact = place === "in_person"
    ? { icon: MapPin, text: practice.address || t("placeDetail.in_person"), detail: practice.addressNote }
    : { icon: place === "video" ? Video : Phone, text: t(`placeDetail.${place}`, { therapist: therapist.name }) };
  return [
    { icon: User, text: therapist.name, detail: locale === "fr" ? therapist.titleFr : therapist.titleEn },
    { icon: Armchair, text: serviceName(service, locale), detail: serviceFacts({ minutes: service.minutes, place }, locale) },
    where,
    { icon: Wallet, text: formatMoney(priceCents, locale), ...(priceCents > 0 && { detail: t("payLater") }) },
  ];
}
