import type { ReactNode } from "react";
import { upTo, type BookingLinks } from "@/components/sessions/booking/links";
import { ownClock } from "@/components/sessions/booking/own-zone";
import { spotWords } from "@/components/sessions/booking/choices";
import { or } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { capital, formatDay, formatDayShort, formatTime } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";
import { languageName } from "@/lib/practice/therapist-profile/rules";
import { dayNumber, localDateAt, type LocalDate } from "@/lib/scheduling/dates";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import type { Choice, FirstAvailable, Person } from "@/lib/sessions/first-available/rules";
import { People, type PersonItem } from "./people";

type Props = {
  found: FirstAvailable;
  choice: Choice | null;
  practice: { slug: string; name: string; zone: string };
  now: number;
  /** Links of the times, and of a therapist's week. */
  links: { time: BookingLinks; week: BookingLinks };
  target?: "_top";
  /** The zone saved in the viewer's account. */
  ownZone: string | null;
  locale: Locale;
  /** Follows the chosen time in its card. */
  children?: ReactNode;
};

/** A card for each therapist: who they are, and their first free times. */
export function PeopleList({ found, choice, practice, now, links, target, ownZone, locale, children }: Props) {
  const t = translator(locale, firstAvailableMessages);
  const { criteria } = found;
  const today = localDateAt(practice.zone, now);
  const people = found.people.map((person): PersonItem => {
    const { therapist, date } = person;
    const { id, name, photoId } = therapist;
    const own = locale === "fr" ? therapist.lineFr : therapist.lineEn;
    return {
      id,
      name,
      title: locale === "fr" ? therapist.titleFr : therapist.titleEn,
      line: own && t("quote", { line: own }),
      focus: locale === "fr" ? therapist.focusFr : therapist.focusEn,
      languages: capital(therapist.languages.map((code) => languageName(code, locale)).join(", ")),
      places: placesOf(person, practice, locale),
      photo: photoId && `/book/${practice.slug}/images/${photoId}`,
      day:
        date === null ? null : { label: dayLabel(date, today, locale), date: formatDayShort(date, locale), iso: date },
      remote: person.spots.every(({ place }) => place !== "in_person"),
      times: timesShown(person, choice, practice.zone).map((start) => {
        const time = formatTime(practice.zone, start, locale);
        const day = formatDay({ zone: practice.zone, instant: start }, locale);
        return [isoOf(start), time, t("timeOf", { time, day, therapist: name })] as const;
      }),
      href: upTo(links.time, "start", { therapist: id, view: "all", place: null }),
      more: {
        href: links.week({ therapist: id, service: criteria.service, place: placeOf(person, found), day: null }),
        label: t("moreWith", { therapist: name }),
      },
    };
  });
  return (
    <People
      people={people}
      label={t("therapists")}
      more={t("more")}
      none={t("noTimes")}
      chosen={choice && { id: choice.person.therapist.id, instant: isoOf(choice.start) }}
      target={target}
      clock={ownClock(ownZone, locale)}
    >
      {children}
    </People>
  );
}

/** Returns the first times, and the chosen one if it comes later on that day. */
function timesShown({ therapist, times, date }: Person, choice: Choice | null, zone: string): number[] {
  const start = choice?.person.therapist.id === therapist.id ? choice.start : null;
  if (start === null || times.includes(start) || localDateAt(zone, start) !== date) return times;
  return [...times, start];
}

/** "Today", "Tomorrow", "In 3 days". */
function dayLabel(date: LocalDate, today: LocalDate, locale: Locale): string {
  const t = translator(locale, firstAvailableMessages);
  const days = dayNumber(date) - dayNumber(today);
  if (days < 2) return t(days < 1 ? "today" : "tomorrow");
  return t("inDays", { count: days });
}

/** "Maple Street Therapy, Kitsilano office or by video". */
function placesOf({ spots }: Person, practice: { name: string }, locale: Locale): string {
  return capital(
    or(
      spots.map((spot) => {
        const { title } = spotWords(spot, practice, locale);
        return spot.location ? title : title.toLowerCase();
      }),
      locale,
    ),
  );
}

/** Returns the location that follows from the criteria, for the therapist's week; null if it is still to be chosen. */
function placeOf({ spots }: Person, { criteria }: FirstAvailable): string | null {
  return criteria.where !== null && spots.length === 1 ? (spots[0]?.key ?? null) : null;
}
