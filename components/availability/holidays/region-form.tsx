import { Button } from "@/components/ui/button";
import { Select, type SelectOption } from "@/components/ui/select";
import { holidaysMessages } from "@/lib/availability/holidays/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  therapist: string;
  countries: readonly SelectOption[];
  regions: readonly SelectOption[];
  /** Who the holidays apply to; a single option if the viewer has no other. */
  owners: readonly SelectOption[];
  chosen: { country: string; region: string; closes: string };
};

/** Selects the place and the person whose holidays are shown: a plain GET form, so that the URL holds the choice. */
export function HolidayRegionForm({ locale, therapist, countries, regions, owners, chosen }: Props) {
  const t = translator(locale, holidaysMessages);
  return (
    <form action="/settings/availability/holidays" className="form">
      <input type="hidden" name="therapist" value={therapist} />
      <Select name="country" label={t("country")} defaultValue={chosen.country} options={countries} />
      {regions.length > 0 && (
        <Select
          name="region"
          label={t("region")}
          defaultValue={chosen.region}
          options={[{ value: "", label: t("wholeCountry") }, ...regions]}
        />
      )}
      {owners.length > 1 ? (
        <Select name="closes" label={t("closes")} defaultValue={chosen.closes} options={owners} wide />
      ) : (
        <input type="hidden" name="closes" value={chosen.closes} />
      )}
      <div className="wide">
        <Button type="submit">{t("show")}</Button>
      </div>
    </form>
  );
}
