import { Avatar } from "@/components/ui/avatar";
import { Armchair, MapPin, Phone, Video } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import type { BookingView } from "@/lib/booking/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { formatMoney } from "@/lib/time/format";
import { serviceFacts, serviceName, spotWords } from "./choices";
import type { BookingLinks } from "./links";

const placeIcons = { in_person: MapPin, video: Video, phone: Phone };

/** On a phone, what is chosen, with a way to change it: the lists would push the times off the screen. */
export function Folded({ view, practice, links, locale }: { view: BookingView; practice: { name: string }; links: BookingLinks; locale: Locale }) {
  const change = translator(locale, "common")("change");
  const { therapist, service } = view;
  const rows = [
    { mark: <Avatar name={therapist.name} />, title: therapist.name, detail: locale === "fr" ? therapist.titleFr : therapist.titleEn },
    {
      mark: <span className="avatar avatar-accent" aria-hidden><Icon icon={Armchair} /></span>,
      title: `${serviceName(service, locale)}, ${formatMoney(service.priceCents, locale)}`,
      detail: serviceFacts(service, locale),
    },
    ...(view.spots.length > 1 ? [{ mark: <span className="avatar avatar-accent" aria-hidden><Icon icon={placeIcons[view.spot.place]} /></span>, ...spotWords(view.spot, practice, locale) }] : []),
  ];
  return (
    <div className="folded list">
      {rows.map(({ mark, title, detail }) => (
        <div className="opt-row" key={title}>
          {mark}
          <span className="t"><b>{title}</b><small>{detail}</small></span>
          <a href={links({ change: "1" })}>{change}<span className="sr-only"> {title}</span></a>
        </div>
      ))}
    </div>
  );
}
