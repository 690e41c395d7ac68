import { privacyMessages } from "@/lib/practice/privacy/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { countryOf } from "@/lib/scheduling/zones";

// Toronto's zone is also that of the Bahamas, which come first.
const COUNTRIES = ["CA", "US", "BS"];

type Props = {
  zone: string;
  /** ISO 3166-2; null if unknown. */
  region: string | null;
  locale: Locale;
};

/** Crisis lines for Canada and the United States: the same numbers in English and French. Québec’s own line comes first there. */
export function CrisisLine({ zone, region, locale }: Props) {
  const country = countryOf(zone);
  // An older name of a zone, such as America/Montreal, has no country.
  if (country ? !COUNTRIES.includes(country) : !zone.startsWith("America/")) return null;
  const t = translator(locale, privacyMessages);
  return (
    <p className="small muted mt-4">
      {region === "CA-QC" && (
        <>{t.rich("crisisQuebec", { link: (chunks) => <a href="tel:18662773553">{chunks}</a> })} </>
      )}
      {t.rich("crisis", {
        link: (chunks) => <a href="tel:988">{chunks}</a>,
        emergency: (chunks) => <a href="tel:911">{chunks}</a>,
      })}
    </p>
  );
}
