/**
 * The first free times of each therapist, for the choices that a visitor has made so far. Nothing that has more than one
 * option is chosen for them: without a service, the times are those of any service.
 */
import type { Modality } from "@/lib/platform/db/generated/enums";
import {
  calendarOf,
  NOT_BUSY,
  optionsFor,
  serviceLength,
  type Catalogue,
  type CatalogueService,
  type CatalogueTherapist,
} from "@/lib/practice/offering/rules";
import { MODALITIES, type LocationOption } from "@/lib/practice/locations/rules";
import {
  dateOf,
  dayAt,
  dayNumber,
  localDateAt,
  localMinutesAt,
  weekdayOf,
  type LocalDate,
} from "@/lib/scheduling/dates";
import { firstDayOffers, isOffered, offers } from "@/lib/scheduling/offers";
import { mayBook } from "@/lib/sessions/booking/rules";

/** Parts of the week, as a visitor asks for them. */
export const PARTS = ["mornings", "afternoons", "evenings", "weekends"] as const;
export type Part = (typeof PARTS)[number];

/** What the visitor has asked for; null for anything. */
export type Criteria = {
  service: string | null;
  where: Modality | null;
  when: Part | null;
  language: string | null;
};

/** A therapist and the first day on which they have a free time. */
export type Person = {
  therapist: CatalogueTherapist;
  /** Their services that match the criteria. */
  services: CatalogueService[];
  spots: LocationOption[];
  /** Null if they have no free time. */
  date: LocalDate | null;
  /** Up to MOST_TIMES starts on that day, ms. */
  times: number[];
};

export type FirstAvailable = {
  /** All that can be asked for here. */
  services: CatalogueService[];
  places: Modality[];
  languages: string[];
  /** The criteria that can be met. */
  criteria: Criteria;
  people: Person[];
  /** The earliest time of all; null if there is none, or only one therapist. */
  first: { person: Person; start: number } | null;
};

const MOST_TIMES = 3;
const [NOON, EVENING] = [12 * 60, 17 * 60];

/** Returns what the page shows for these criteria; those that nobody here can meet count as none. */
export function firstAvailable(
  catalogue: Catalogue,
  zone: string,
  isClient: boolean,
  asked: Criteria,
  nowMs: number,
): FirstAvailable {
  const everyone = catalogue.therapists.map((therapist) => {
    const given = catalogue.services.filter(({ audience }) => mayBook(audience, isClient));
    const options = given.map((service) => ({ service, spots: optionsFor(catalogue, therapist, service) }));
    return { therapist, options: options.filter(({ spots }) => spots.length > 0) };
  });
  const all = everyone.flatMap(({ options }) => options);
  const services = catalogue.services.filter(({ id }) => all.some(({ service }) => service.id === id));
  const places = MODALITIES.filter((place) => all.some(({ spots }) => spots.some((spot) => spot.place === place)));
  const languages = [...new Set(everyone.flatMap(({ therapist }) => therapist.languages))];
  const criteria: Criteria = {
    service: services.find(({ id }) => id === asked.service)?.id ?? null,
    where: places.find((place) => place === asked.where) ?? null,
    when: asked.when,
    language: languages.find((code) => code === asked.language) ?? null,
  };
  const people = everyone.flatMap(({ therapist, options }): Person[] => {
    if (criteria.language !== null && !therapist.languages.includes(criteria.language)) return [];
    const matching = options
      .map(({ service, spots }) => ({ service, spots: spots.filter((spot) => matches(criteria, service, spot)) }))
      .filter(({ spots }) => spots.length > 0);
    if (matching.length === 0) return [];
    const keyed = new Map(matching.flatMap(({ spots }) => spots).map((spot) => [spot.key, spot]));
    const own = matching.map(({ service }) => service);
    const times = firstTimes(catalogue, zone, therapist, own, criteria.when, nowMs);
    const date = times[0] === undefined ? null : localDateAt(zone, times[0]);
    return [{ therapist, services: own, spots: [...keyed.values()], date, times: times.slice(0, MOST_TIMES) }];
  });
  return { services, places, languages, criteria, people, first: firstOf(people) };
}

function matches(criteria: Criteria, service: CatalogueService, spot: LocationOption): boolean {
  return (
    (criteria.service === null || service.id === criteria.service) &&
    (criteria.where === null || spot.place === criteria.where)
  );
}

/** Returns the starts of any of the services on the first day that has one, sorted. */
function firstTimes(
  catalogue: Catalogue,
  zone: string,
  therapist: CatalogueTherapist,
  services: readonly CatalogueService[],
  when: Part | null,
  nowMs: number,
): number[] {
  const calendar = calendarOf({ ...catalogue, zone }, therapist);
  const busy = catalogue.busyById[therapist.id] ?? NOT_BUSY;
  const today = localDateAt(zone, nowMs);
  const fits = when === null ? undefined : (start: number) => isIn(when, zone, start);
  const found = services.flatMap((service) =>
    firstDayOffers(calendar, serviceLength(service), busy, today, nowMs, fits),
  );
  const earliest = Math.min(...found);
  return [...new Set(found)].filter((start) => dayAt(zone, start) === dayAt(zone, earliest)).sort((a, b) => a - b);
}

function isIn(part: Part, zone: string, start: number): boolean {
  if (part === "weekends") return weekdayOf(dayAt(zone, start)) > 5;
  const minutes = localMinutesAt(zone, start);
  if (part === "mornings") return minutes < NOON;
  return part === "evenings" ? minutes >= EVENING : minutes >= NOON && minutes < EVENING;
}

function firstOf(people: readonly Person[]): FirstAvailable["first"] {
  if (people.length < 2) return null;
  return people.reduce<FirstAvailable["first"]>((first, person) => {
    const [start] = person.times;
    return start !== undefined && (first === null || start < first.start) ? { person, start } : first;
  }, null);
}

/** A time that the visitor has chosen, and what is still to be chosen. */
export type Choice = {
  person: Person;
  start: number;
  /** The services that fit at this time. */
  services: CatalogueService[];
  service: CatalogueService | null;
  /** The locations of the service; empty until it is chosen. */
  spots: LocationOption[];
  spot: LocationOption | null;
};

/** Returns the choice in a URL; null if there is none, or its time is not offered. */
export function choiceAt(
  catalogue: Catalogue,
  zone: string,
  { people, criteria }: FirstAvailable,
  {
    therapist,
    service,
    place,
    start,
  }: { therapist: string | null; service: string | null; place: string | null; start: number | null },
  nowMs: number,
): Choice | null {
  const person = people.find((one) => one.therapist.id === therapist);
  if (!person || start === null) return null;
  const calendar = calendarOf({ ...catalogue, zone }, person.therapist);
  const busy = catalogue.busyById[person.therapist.id] ?? NOT_BUSY;
  const services = person.services.filter((one) => isOffered(calendar, serviceLength(one), busy, start, nowMs));
  if (services.length === 0) return null;
  const chosen = services.find(({ id }) => id === service) ?? only(person.services);
  const spots = chosen
    ? optionsFor(catalogue, person.therapist, chosen).filter((spot) => matches(criteria, chosen, spot))
    : [];
  const spot = spots.find(({ key }) => key === place) ?? only(spots);
  return { person, start, services, service: chosen, spots, spot };
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/** A day with free times: how many, the first and the last start, ms. */
export type FreeDay = { date: LocalDate; count: number; first: number; last: number };

/** The number of days that follow the first one, and how far ahead they are looked for. */
const [NEXT_DAYS, REACH] = [4, 28];

/** Returns the days with free times after a therapist's first one. */
export function nextDays(
  catalogue: Catalogue,
  zone: string,
  person: Person,
  when: Part | null,
  nowMs: number,
): FreeDay[] {
  if (person.date === null) return [];
  const calendar = calendarOf({ ...catalogue, zone }, person.therapist);
  const busy = catalogue.busyById[person.therapist.id] ?? NOT_BUSY;
  const window = { from: dateOf(dayNumber(person.date) + 1), days: REACH };
  const starts = new Set<number>();
  for (const service of person.services)
    for (const start of offers(calendar, serviceLength(service), busy, window, nowMs))
      if (when === null || isIn(when, zone, start)) starts.add(start);
  const days = new Map<number, FreeDay>();
  for (const start of [...starts].sort((a, b) => a - b)) {
    const number = dayAt(zone, start);
    const day = days.get(number);
    if (day) Object.assign(day, { count: day.count + 1, last: start });
    else days.set(number, { date: dateOf(number), count: 1, first: start, last: start });
  }
  return [...days.values()].slice(0, NEXT_DAYS);
}
