import { Avatar } from "@/components/ui/avatar";
import { Tag } from "@/components/ui/tag";
import type { BookingView } from "@/lib/booking/rules";
import type { CatalogueService, CatalogueTherapist } from "@/lib/catalogue/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/time/format";
import type { BookingLinks } from "./links";

type Props = { view: BookingView; therapists: CatalogueTherapist[]; isClient: boolean; photo: (id: string) => string; links: BookingLinks; locale: Locale };

/** Whom to see, and what for. Plain links, so they work before any script. */
export function Choices({ view, therapists, isClient, photo, links, locale }: Props) {
  const t = translator(locale, "booking");
  return (
    <div className="stack">
      {therapists.length > 1 && (
        <section aria-labelledby="who">
          <h2 className="sec-title" id="who">{t("who")}</h2>
          <div className="list">
            {therapists.map((therapist) => (
              <a key={therapist.id} className="opt-row" href={links({ therapist: therapist.id, day: null })} aria-current={therapist.id === view.therapist.id || undefined}>
                <span className="radio" aria-hidden />
                <span className="t"><b>{therapist.name}</b><small>{locale === "fr" ? therapist.focusFr : therapist.focusEn}</small></span>
                <Avatar name={therapist.name} photo={therapist.photoId && photo(therapist.photoId)} />
              </a>
            ))}
          </div>
        </section>
      )}
      <section aria-labelledby="kind">
        <h2 className="sec-title" id="kind">{t("kind")} <Tag tone="accent">{t(isClient ? "existingClient" : "newClient")}</Tag></h2>
        <div className="list">
          {view.services.map((service) => (
            <a key={service.id} className="opt-row" href={links({ service: service.id })} aria-current={service.id === view.service.id || undefined}>
              <span className="radio" aria-hidden />
              <span className="t"><b>{serviceName(service, locale)}</b><small>{serviceFacts(service, locale)}</small></span>
              <span className="end">{formatMoney(service.priceCents, locale)}</span>
            </a>
          ))}
        </div>
      </section>
    </div>
  );
}

export function serviceName(service: { nameEn: string; nameFr: string }, locale: Locale): string {
  return locale === "fr" ? service.nameFr : service.nameEn;
}

/** "50 minutes, in person". */
export function serviceFacts({ minutes, place }: Pick<CatalogueService, "minutes" | "place">, locale: Locale): string {
  const t = translator(locale, "booking");
  return `${t("minutes", { minutes: String(minutes) })}, ${t(`place.${place}`)}`;
}
