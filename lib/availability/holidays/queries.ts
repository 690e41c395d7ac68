import type { HolidaysTypes } from "date-holidays";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sessionsThere } from "@/lib/availability/displaced/queries";
import type { DisplacedSession } from "@/lib/availability/displaced/schema";
import { dateOf, dayBounds, dayNumber, localDateAt, type LocalDate } from "@/lib/scheduling/dates";
import { DAY } from "@/lib/scheduling/units";
import { corrected, frenchName, regionName, YEARS, type HolidayRule, type HolidayRegion } from "./rules";

type Choice = { value: string; label: string };

// Takes 30 MB of memory and a tenth of a second, so it is loaded on first use.
const load = async () => (await import("date-holidays")).default;

/** Returns every country that has holidays, and the provinces or states of the chosen one, by name. */
export async function places(
  { country }: HolidayRegion,
  locale: Locale,
): Promise<{ countries: Choice[]; regions: Choice[] }> {
  const Holidays = await load();
  const all = new Holidays();
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const byName = (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale);
  const countries = Object.entries<string>(all.getCountries(locale)).map(([value, label]) => ({
    value,
    label: /^[A-Z]{2}$/.test(value) ? (names.of(value) ?? label) : label,
  }));
  const regions = Object.entries<string>(all.getStates(country, locale) ?? {}).map(([value, label]) => ({
    value,
    label: regionName(country, value, label, locale),
  }));
  return { countries: countries.sort(byName), regions: regions.sort(byName) };
}

/** Returns a place's holidays by rule, with their dates for YEARS years from `year`; null if the place is unknown. */
export async function holidayRules({ country, region }: HolidayRegion, year: number): Promise<HolidayRule[] | null> {
  const Holidays = await load();
  const known = new Holidays();
  if (!(country in known.getCountries()) || (region !== "" && !(region in (known.getStates(country) ?? {}))))
    return null;
  const holidays = region ? new Holidays(country, region) : new Holidays(country);
  const rules = new Map<string, HolidayRule>();
  for (let at = year; at < year + YEARS; at++) {
    const french = new Map(holidays.getHolidays(at, "fr").map(({ rule, name }) => [rule, name]));
    for (const holiday of holidays.getHolidays(at, "en")) {
      const { rule, name, type } = holiday;
      if (type === "school" || !isWholeDay(holiday)) continue;
      const known = rules.get(rule) ?? {
        rule,
        nameEn: curly(name),
        nameFr: curly(frenchName(french.get(rule) ?? name, name)),
        statutory: type === "public",
        dates: [],
      };
      known.dates.push(...daysOf(holiday));
      rules.set(rule, known);
    }
  }
  return corrected([...rules.values()], { country, region }, year);
}

const curly = (name: string) => name.replaceAll("'", "’");
const isWholeDay = ({ date }: HolidaysTypes.Holiday) => date.slice(11, 19) === "00:00:00";

/** Returns the local dates of a holiday, which may last several days. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): LocalDate[] {
  const first = dayNumber(date.slice(0, 10));
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
  return Array.from({ length: days }, (_, i) => dateOf(first + i));
}

/**
 * Returns the sessions booked on upcoming closed days, and those that staff have cancelled since the days were ticked:
 * of one therapist, or of the whole practice if null.
 */
export async function displacedByHolidays(
  scope: Allowed<"availability.edit">,
  therapistId: string | null,
  zone: string,
): Promise<DisplacedSession[]> {
  const { practiceId, now } = scope;
  const [rows, therapists] = await Promise.all([
    db().holiday.findMany({ where: { practiceId, therapistId }, select: { dates: true, createdAt: true } }),
    db().therapist.findMany({ where: { practiceId, ...(therapistId && { id: therapistId }) }, select: { id: true } }),
  ]);
  const today = localDateAt(zone, now.getTime());
  const days = new Set(
    rows.flatMap(({ dates }) => dates.map((date) => date.toISOString().slice(0, 10))).filter((date) => date >= today),
  );
  const spans = [...days].map((date) => dayBounds(zone, date));
  return sessionsThere(
    scope,
    therapists.map(({ id }) => id),
    spans,
    { cancelledSince: rows[0]?.createdAt ?? null },
  );
}

export type TickedHoliday = HolidayRegion & { therapistId: string | null; rule: string };

/** Returns the ticked holidays of the practice and of one therapist, with the initially selected place. */
export async function tickedHolidays(
  { practiceId }: Allowed<"availability.edit">,
  therapistId: string,
): Promise<{ zone: string; locale: Locale; ticked: TickedHoliday[] }> {
  const select = { therapistId: true, country: true, region: true, rule: true } as const;
  const { holidays: ticked, ...practice } = await db().practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      zone: true,
      locale: true,
      holidays: { where: { OR: [{ therapistId: null }, { therapistId }] }, orderBy: { createdAt: "asc" }, select },
    },
  });
  return { ...practice, ticked };
}
