import type { BookingLinks } from "@/components/sessions/booking/links";
import { serviceName } from "@/components/sessions/booking/choices";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatMoney } from "@/lib/platform/time/format";
import { languageName } from "@/lib/practice/therapist-profile/rules";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import { PARTS, type FirstAvailable } from "@/lib/sessions/first-available/rules";
import { Find, type Filter } from "./find";

type Props = {
  found: FirstAvailable;
  links: BookingLinks;
  /** Parameters of the page besides the criteria. */
  kept: Record<string, string | null>;
  locale: Locale;
};

/** The filters: service, location, part of the week, language. A filter with only one option is left out. */
export function CriteriaForm({ found: { services, places, languages, criteria }, links, kept, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  const price = (cents: number) => (cents === 0 ? t("free") : formatMoney(cents, locale));
  const least = Math.min(...services.map(({ priceCents }) => priceCents));
  const filters: Filter[] = [];
  if (services.length > 1)
    filters.push({
      name: "service",
      label: t("what"),
      value: criteria.service ?? "",
      options: [
        { value: "", label: t("kinds", { count: services.length, price: price(least) }) },
        ...services.map((service) => ({
          value: service.id,
          label: t("kind", {
            name: serviceName(service, locale),
            minutes: String(service.minutes),
            price: price(service.priceCents),
          }),
        })),
      ],
    });
  filters.push({
    name: "when",
    label: t("when"),
    value: criteria.when ?? "",
    options: [{ value: "", label: t("anyTime") }, ...PARTS.map((part) => ({ value: part, label: t(part) }))],
  });
  if (languages.length > 1)
    filters.push({
      name: "language",
      label: t("language"),
      value: criteria.language ?? "",
      options: [
        { value: "", label: t("anyLanguage") },
        ...languages.map((code) => ({ value: code, label: capital(languageName(code, locale)) })),
      ],
    });
  const where = (place: (typeof places)[number] | null) => ({
    href: links({ where: place }),
    label: t(place ?? "anywhere"),
    current: criteria.where === place,
  });
  return (
    <Find
      label={t("filters")}
      show={t("show")}
      filters={filters}
      where={places.length > 1 ? { label: t("where"), options: [where(null), ...places.map(where)] } : null}
      kept={Object.entries<string | null>({ ...kept, where: criteria.where }).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as const],
      )}
    />
  );
}
