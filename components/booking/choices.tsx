import { Tag } from "@/components/ui/tag";
import type { BookingView } from "@/lib/booking/rules";
import type { Catalogue, CatalogueService } from "@/lib/catalogue/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/time/format";
import type { BookingLinks } from "./links";
import { OptionList } from "./option-list";

type Props = { view: BookingView; catalogue: Pick<Catalogue, "therapists" | "descriptions" | "bio">; isClient: boolean; photo: (id: string) => string; links: BookingLinks; locale: Locale };

/** Whom to see, and what for. Plain links, so they work before any script. */
export function Choices({ view, catalogue, isClient, photo, links, locale }: Props) {
  const t = translator(locale, "booking");
  const { therapists, descriptions, bio } = catalogue;
  const description = descriptions.find(({ id }) => id === view.service.id)?.[locale];
  return (
    <div className="stack">
      {(therapists.length > 1 || bio?.[locale]) && (
        <section aria-labelledby="who">
          <h2 className="sec-title" id="who">{t("who")}</h2>
          <OptionList options={therapists.map(({ id, name, focusEn, focusFr, photoId }) => ({
            href: links({ therapist: id, day: null }), title: name, detail: locale === "fr" ? focusFr : focusEn, photo: photoId && photo(photoId), current: id === view.therapist.id,
          }))} />
          {bio?.[locale] && <details className="more"><summary>{t("aboutTherapist", { name: view.therapist.name })}</summary><p>{bio[locale]}</p></details>}
        </section>
      )}
      <section aria-labelledby="kind">
        <h2 className="sec-title" id="kind">{t("kind")} <Tag tone="accent">{t(isClient ? "existingClient" : "newClient")}</Tag></h2>
        <OptionList options={view.services.map((service) => ({
          href: links({ service: service.id }), title: serviceName(service, locale), detail: serviceFacts(service, locale),
          end: formatMoney(service.priceCents, locale), current: service.id === view.service.id,
        }))} />
        {description && <p className="more">{description}</p>}
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
