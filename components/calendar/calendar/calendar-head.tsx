import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { capital } from "@/lib/platform/time/format";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { View } from "@/lib/calendar/calendar/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { DatePicker } from "./date-picker";
import { TherapistPicker } from "./therapist-picker";
import type { DayLink } from "./view";

/** URL parameters that the calendar's forms preserve. */
export type KeptParams = Readonly<Record<string, string>>;

type Props = {
  locale: Locale;
  /** "Dec 7–13, 2026", as formatted for the view. */
  title: string;
  zone: string;
  view: View;
  links: Record<"earlier" | "today" | "later" | "add", string> & { views: Record<View, string> };
  /** The week of the date shown, for narrow screens. */
  strip: readonly DayLink[];
  date: string;
  therapists: readonly { id: string; name: string }[];
  /** The therapist shown; "all" for everyone. */
  chosen: string;
  kept: KeptParams;
  menu: ReactNode;
};

/** Selects the days, the therapist and the view; every choice is a URL. */
export function CalendarHead({ locale, title, zone, view, links, strip, date, therapists, chosen, kept, menu }: Props) {
  const t = translator(locale, calendarMessages);
  const page = view === "list" ? "week" : view;
  const { therapist: _, ...withoutTherapist } = kept;
  const { date: __, ...withoutDate } = kept;
  return (
    <>
      <div className="cal-head">
        <h1 className="serif">
          {capital(title)}
          <small>{capital(zone)}</small>
        </h1>
        <nav className="pager" aria-label={t("pages")}>
          <Link href={links.earlier} prefetch={false} aria-label={t(`earlier.${page}`)}>
            <Icon icon={ChevronLeft} />
          </Link>
          <Link href={links.today} prefetch={false}>
            {t("today")}
          </Link>
          <Link href={links.later} prefetch={false} aria-label={t(`later.${page}`)}>
            <Icon icon={ChevronRight} />
          </Link>
        </nav>
        <DatePicker words={{ date: t("date"), go: t("go"), goTo: t("goTo") }} date={date}>
          <Hidden kept={withoutDate} />
        </DatePicker>
        <div className="cal-tools">
          <nav className="seg" aria-label={t("views")}>
            <Link href={links.views.day} prefetch={false} aria-current={view === "day" ? "page" : undefined}>
              {t("view.day")}
            </Link>
            <Link
              href={links.views.week}
              prefetch={false}
              className="cal-wide"
              aria-current={view === "week" ? "page" : undefined}
            >
              {t("view.week")}
            </Link>
            <Link href={links.views.month} prefetch={false} aria-current={view === "month" ? "page" : undefined}>
              {t("view.month")}
            </Link>
            {/* On a narrow screen a week is shown as a list, so the two share one link. */}
            <Link
              href={links.views.list}
              prefetch={false}
              className="cal-wide"
              aria-current={view === "list" ? "page" : undefined}
            >
              {t("view.list")}
            </Link>
            <Link
              href={links.views.list}
              prefetch={false}
              className="cal-narrow"
              aria-current={view === "list" || view === "week" ? "page" : undefined}
            >
              {t("view.list")}
            </Link>
          </nav>
          {therapists.length > 1 && (
            <TherapistPicker
              words={{ label: t("therapist"), show: t("show") }}
              chosen={chosen}
              options={[
                { value: "all", label: t("everyone") },
                ...therapists.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            >
              <Hidden kept={withoutTherapist} />
            </TherapistPicker>
          )}
          <ButtonLink href={links.add} className="cal-new" aria-label={t("add")}>
            <Icon icon={Plus} />
            <span>{t("add")}</span>
          </ButtonLink>
          {menu}
        </div>
      </div>
      <nav className="week-strip" aria-label={t("daysNav")}>
        {strip.map((day) => (
          <Link
            key={day.date}
            href={day.href}
            scroll={false}
            prefetch={false}
            className={day.due ? "due" : undefined}
            data-shown={(day.shown && view === "day") || undefined}
            aria-current={day.today ? "date" : day.shown && view === "day" ? "true" : undefined}
            aria-label={day.due ? `${day.full}, ${t("attention")}` : day.full}
          >
            {day.weekday}
            <b>{day.number}</b>
          </Link>
        ))}
      </nav>
    </>
  );
}

function Hidden({ kept }: { kept: KeptParams }) {
  return (
    <>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
