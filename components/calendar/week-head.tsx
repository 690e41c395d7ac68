import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { TherapistPicker } from "./therapist-picker";
import type { DayView } from "./view";
import { capital } from "@/lib/time/format";

type Props = {
  locale: Locale;
  /** "7–13 December 2026". */
  week: string;
  zone: string;
  links: { earlier: string; today: string; later: string };
  days: readonly DayView[];
  therapists: readonly { id: string; name: string }[];
  /** The therapist shown; "all" for everyone. */
  chosen: string;
  /** Kept when another therapist is chosen. */
  monday: string;
};

export function WeekHead({ locale, week, zone, links, days, therapists, chosen, monday }: Props) {
  const t = translator(locale, "calendar");
  const shown = days.find((day) => day.shown);
  return (
    <>
      <div className="cal-head">
        <h1 className="serif">
          <span className="hide-s">{week}</span>
          <span className="only-s">{shown && capital(shown.full)}</span>
        </h1>
        <nav className="pager" aria-label={t("pages")}>
          <Link href={links.earlier} prefetch={false} aria-label={t("earlier")}><Icon icon={ChevronLeft} /></Link>
          <Link href={links.today} prefetch={false}>{t("today")}</Link>
          <Link href={links.later} prefetch={false} aria-label={t("later")}><Icon icon={ChevronRight} /></Link>
        </nav>
        <span className="muted">{capital(zone)}</span>
        <span className="grow hide-s" />
        <ButtonLink href={`/calendar/new?${new URLSearchParams(chosen === "all" ? {} : { therapist: chosen })}`} variant="save">{translator(locale, "staffBooking")("newSession")}</ButtonLink>
        {therapists.length > 1 && (
          <TherapistPicker
            words={{ label: t("therapist"), show: t("show") }}
            monday={monday}
            chosen={chosen}
            options={[{ value: "all", label: t("everyone") }, ...therapists.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
      </div>
      <nav className="week-strip" aria-label={t("daysNav")}>
        {days.map((day) => (
          <Link key={day.date} href={day.href} scroll={false} prefetch={false} className={day.due ? "due" : undefined} aria-current={day.shown ? "date" : undefined}>
            {day.weekday}
            <b>{day.number}</b>
            {day.due && <span className="sr-only">, {t("attention")}</span>}
          </Link>
        ))}
      </nav>
    </>
  );
}
