import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { formatMoney } from "@/lib/platform/time/format";
import { serviceFacts, serviceName, spotWords } from "./choices";
import { FoldedList, type FoldedRow } from "./folded-list";
import type { BookingLinks } from "./links";

/** On a phone, the current choices with links to change them: full lists would push the times off the screen. */
export function Folded({
  view,
  practice,
  links,
  locale,
}: {
  view: BookingView;
  practice: { name: string };
  links: BookingLinks;
  locale: Locale;
}) {
  const { therapist, service, spot, spots, open } = view;
  const rows: FoldedRow[] = [
    { kind: "who", title: therapist.name, detail: locale === "fr" ? therapist.titleFr : therapist.titleEn },
  ];
  if (!open.service)
    rows.push({
      kind: "what",
      title: `${serviceName(service, locale)}, ${formatMoney(service.priceCents, locale)}`,
      detail: serviceFacts(service, locale),
    });
  if (!open.service && spots.length > 1 && !open.place)
    rows.push({ kind: spot.place, ...spotWords(spot, practice, locale) });
  return <FoldedList rows={rows} href={links({ change: "1" })} change={translator(locale, commonMessages)("change")} />;
}
