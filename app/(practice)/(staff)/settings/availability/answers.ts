import type { WhyAnswer } from "@/components/availability/hours/why-not";
import type { Allowed } from "@/lib/platform/access/scopes";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { bookerReasons, serviceReasons, whyNotFor, type OfferedService } from "@/lib/availability/hours/rules";
import { whyNotMessages } from "@/lib/practice/why-not/messages";
import { reasonWords } from "@/lib/practice/why-not/rules";
import { clientStanding, takenAround, type TherapistAvailability } from "@/lib/availability/hours/queries";
import { readOneDate } from "@/lib/platform/input/written-dates";
import { parseTime } from "@/lib/platform/time/hours";
import { searchClients } from "@/lib/clients/clients/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { dateOf, dayBounds, dayNumber, localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDayYear, formatTime, isAmbiguous } from "@/lib/platform/time/format";
import { formatMinutes } from "@/lib/platform/time/minutes";
import { idOf, one, type Query } from "../../../query";

/** Loads and formats the question asked in Why not?, and its answers. */
export async function whyView(
  scope: Allowed<"availability.edit">,
  therapist: string,
  availability: TherapistAvailability,
  query: Awaited<Query>,
  locale: Locale,
) {
  const {
    practice: { zone },
    services,
  } = availability;
  const [t, reason] = [translator(locale, hoursMessages), translator(locale, whyNotMessages)];
  const monday = dateOf(dayNumber(startOfWeek(localDateAt(zone, scope.now.getTime()))) + 7);
  const question = {
    day: one(query.day)?.trim().slice(0, 40) ?? monday,
    time: one(query.time)?.trim().slice(0, 40) ?? "10:00",
    service: idOf(query.service) ?? "",
    who: one(query.who)?.trim().slice(0, 100) ?? "",
  };
  const service = services.find(({ id }) => id === question.service);
  const [date, minute] = [readOneDate(question.day), parseTime(question.time)];
  const clock = minute !== null && minute < 1440;
  const unread = { day: query.day !== undefined && date === null, time: query.time !== undefined && !clock };
  const name = ({ nameEn, nameFr }: OfferedService) => (locale === "fr" ? nameFr : nameEn);
  const view = { locale, therapist, question, services: services.map((one) => ({ value: one.id, label: name(one) })) };
  if (!service || date === null || !clock) return { ...view, invalid: unread, answers: [], people: [] };
  const people = question.who ? await clientsNamed(scope, question.who, idOf(query.client)) : [];
  const [standing] = people.length === 1 ? people : [];
  if (question.who && !standing) return { ...view, invalid: unread, answers: [], people };

  const { from, to } = dayBounds(zone, date);
  const taken = await takenAround(scope, therapist, from, to);
  const answers = whyNotFor(availability, service, taken, { date, minute }, scope.now.getTime());
  const audiences = standing
    ? [
        {
          key: standing.id,
          who: standing.name,
          isClient: true,
          bars: bookerReasons({ ...standing, verified: true, holdsOne: false }).map((code) =>
            reason(`reason.${code}`, { n: standing.cap }),
          ),
        },
      ]
    : [
        { key: "new", who: t("preview.newClient"), isClient: false, bars: [] },
        { key: "existing", who: t("preview.existingClient"), isClient: true, bars: [] },
      ];
  return {
    ...view,
    invalid: unread,
    people: [],
    answers: audiences.flatMap(({ key, who, isClient, bars }): WhyAnswer[] => {
      const own = [...bars, ...serviceReasons(service, isClient).map((code) => reason(`reason.${code}`))];
      if (answers.length === 0) return [{ key, title: who, reasons: [reason("reason.skipped"), ...own] }];
      return answers.map(({ start, reasons }) => ({
        key: `${key}${start}`,
        title: `${who}, ${formatDayYear(date, locale)}, ${isAmbiguous(zone, start) ? formatTime(zone, start, locale, { offset: true }) : formatMinutes(minute, locale)}`,
        reasons: [...own, ...reasons.map((reason) => reasonWords(reason, availability, date, locale))],
      }));
    }),
  };
}

/** Returns at most eight clients whose name matches, with their upcoming sessions; only the one with `id` if given. */
async function clientsNamed(scope: Allowed<"availability.edit">, who: string, id: string | null) {
  const ids = id ? [id] : (await searchClients(scope, who)).slice(0, 8).map((client) => client.id);
  return (await Promise.all(ids.map((one) => clientStanding(scope, one)))).filter((client) => client !== null);
}
