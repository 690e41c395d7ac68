import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { websiteMessages } from "@/lib/practice/website/messages";

const BUILDERS = ["wordpress", "squarespace", "wix"] as const;

/** Steps to paste the code into the three website builders that therapists use most. */
export function Steps({ locale }: { locale: Locale }) {
  const t = translator(locale, websiteMessages);
  return BUILDERS.map((builder) => (
    <details key={builder} className="border-t border-line py-1">
      <summary className="min-h-(--tap) content-center font-semibold">{t(`steps.${builder}.name`)}</summary>
      <ol className="mb-3 ml-5 list-decimal space-y-1">
        {(["one", "two", "three"] as const).map((step) => (
          <li key={step}>{t(`steps.${builder}.${step}`)}</li>
        ))}
      </ol>
    </details>
  ));
}
