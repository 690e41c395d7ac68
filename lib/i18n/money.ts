import type { Locale } from "./locales";

const shown = { style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol", trailingZeroDisplay: "stripIfInteger" } as const;
const formats = { en: new Intl.NumberFormat("en-CA", shown), fr: new Intl.NumberFormat("fr-CA", shown) };

/** A price from cents: "$165", "165 $" (with a no-break space); cents only when there are any. */
export function formatMoney(locale: Locale, cents: number): string {
  return formats[locale].format(cents / 100);
}
