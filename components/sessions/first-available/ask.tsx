import { OptionList } from "@/components/sessions/booking/option-list";
import { serviceFacts, serviceName, spotWords } from "@/components/sessions/booking/choices";
import type { BookingLinks } from "@/components/sessions/booking/links";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatMoney } from "@/lib/platform/time/format";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import type { Choice } from "@/lib/sessions/first-available/rules";

type Props = { choice: Choice; practice: { name: string }; links: BookingLinks; locale: Locale };

/** After a time is chosen: the kind of session, then the location, if there is a choice. Null if nothing is left to choose. */
export function Ask({ choice, practice, links, locale }: Props) {
  const t = translator(locale, firstAvailableMessages);
  const { person, services, service, spots, spot } = choice;
  if (service && spot) return null;
  return (
    <section aria-labelledby="ask">
      <h3 className="sec-title" id="ask">
        {t(service ? "askPlace" : "askKind")}
      </h3>
      <OptionList
        options={
          service
            ? spots.map((option) => ({
                href: links({ service: service.id, place: option.key }),
                ...spotWords(option, practice, locale),
                current: false,
              }))
            : services.map((option) => ({
                href: links({ service: option.id }),
                title: serviceName(option, locale),
                detail: serviceFacts(option, locale),
                end: formatMoney(option.priceCents, locale),
                current: false,
              }))
        }
      />
      {!service && services.length < person.services.length && <p className="after">{t("otherKinds")}</p>}
    </section>
  );
}
