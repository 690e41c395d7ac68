import { Tag } from "@/components/ui/tag";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Catalogue, CatalogueService } from "@/lib/practice/offering/rules";
import { or } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MODALITIES, type LocationOption } from "@/lib/practice/locations/rules";
import { capital, formatMoney } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import type { BookingLinks } from "./links";
import { OptionList } from "./option-list";

type Props = {
  view: BookingView;
  catalogue: Pick<Catalogue, "therapists" | "descriptions" | "bio">;
  isClient: boolean;
  photo: (id: string) => string;
  practice: { name: string };
  /** On a phone, hides what is chosen, or has one option: Folded shows it. */
  folded: boolean;
  links: BookingLinks;
  locale: Locale;
};

/** Choices of therapist, service and location. Plain links, so they work without JavaScript. */
export function Choices({ view, catalogue, isClient, photo, practice, folded, links, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const { therapists, descriptions, bio } = catalogue;
  const fold = (open: boolean) => (folded && !open ? "unfolded" : undefined);
  const description = view.open.service ? "" : descriptions.find(({ id }) => id === view.service.id)?.[locale];
  return (
    <div className="stack">
      {(therapists.length > 1 || bio?.[locale]) && (
        <section className={fold(false)} aria-labelledby="who">
          <h2 className="sec-title" id="who">
            {t("who")}
          </h2>
          <OptionList
            options={therapists.map(({ id, name, focusEn, focusFr, photoId }) => ({
              href: links({ therapist: id, day: null }),
              title: name,
              detail: locale === "fr" ? focusFr : focusEn,
              photo: photoId && photo(photoId),
              current: id === view.therapist.id,
            }))}
          />
          {bio?.[locale] && (
            <details className="more">
              <summary>{t("aboutTherapist", { name: view.therapist.name })}</summary>
              <p>{bio[locale]}</p>
            </details>
          )}
        </section>
      )}
      <section className={fold(view.open.service)} aria-labelledby="kind">
        <h2 className="sec-title" id="kind">
          {t("kind")} <Tag tone="accent">{t(isClient ? "existingClient" : "newClient")}</Tag>
        </h2>
        <OptionList
          options={view.services.map((service) => ({
            href: links({ service: service.id }),
            title: serviceName(service, locale),
            detail: serviceFacts(service, locale),
            end: formatMoney(service.priceCents, locale),
            current: !view.open.service && service.id === view.service.id,
          }))}
        />
        {description && <p className="more">{description}</p>}
      </section>
      {!view.open.service && view.spots.length > 1 && (
        <section className={fold(view.open.place)} aria-labelledby="where">
          <h2 className="sec-title" id="where">
            {t("where")}
          </h2>
          <OptionList
            options={view.spots.map((spot) => ({
              href: links({ place: spot.key, start: view.start === null ? null : isoOf(view.start) }),
              ...spotWords(spot, practice, locale),
              current: !view.open.place && spot.key === view.spot.key,
            }))}
          />
        </section>
      )}
    </div>
  );
}

export function serviceName(service: { nameEn: string; nameFr: string }, locale: Locale): string {
  return locale === "fr" ? service.nameFr : service.nameEn;
}

/** "50 minutes, in person or by video". */
export function serviceFacts(
  { minutes, places }: Pick<CatalogueService, "minutes" | "places">,
  locale: Locale,
): string {
  const t = translator(locale, bookingMessages);
  return `${t("minutes", { minutes: String(minutes) })}, ${or(
    MODALITIES.filter((place) => places.includes(place)).map((place) => t(`place.${place}`)),
    locale,
  )}`;
}

/** Formats a location option. */
export function spotWords(
  { place, location }: LocationOption,
  practice: { name: string },
  locale: Locale,
): { title: string; detail: string } {
  if (location)
    return {
      title: location.name || practice.name,
      detail: [location.address, location.note].filter(Boolean).join(", "),
    };
  const t = translator(locale, bookingMessages);
  return { title: capital(t(`place.${place}`)), detail: t(`placeAbout.${place as "video" | "phone"}`) };
}
