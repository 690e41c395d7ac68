import { privacyMessages } from "@/lib/practice/privacy/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { countryOf } from "@/lib/scheduling/zones";

// Toronto's zone is also that of the Bahamas, which come first.
const COUNTRIES = ["CA", "US", "BS"];

/** Crisis lines for Canada and the United States: the same numbers in English and French. */
export function CrisisLine({ zone, locale }: { zone: string; locale: Locale }) {
  const country = countryOf(zone);
  // An older name of a zone, such as America/Montreal, has no country.
  if (country ? !COUNTRIES.includes(country) : !zone.startsWith("America/")) return null;
  return (
    <p className="small muted mt-4">
      {translator(locale, privacyMessages).rich("crisis", {
        link: (chunks) => <a href="tel:988">{chunks}</a>,
        emergency: (chunks) => <a href="tel:911">{chunks}</a>,
      })}
    </p>
  );
}
