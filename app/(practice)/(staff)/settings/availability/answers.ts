import type { WhyAnswer } from "@/components/availability/why-not";
import type { PracticeScope } from "@/lib/access/scopes";
import { parseTime, reasonWords, serviceReasons, whyNotFor, type OfferedService } from "@/lib/availability/rules";
import { takenAround, type TherapistAvailability } from "@/lib/availability/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { dateOf, dayBounds, dayNumber, localDateAt, parseLocalDate, startOfWeek } from "@/lib/scheduling/dates";
import { formatDayYear, formatMinutes, formatTime, isAmbiguous } from "@/lib/time/format";
import { idOf, one, type Query } from "../../../query";

/** What Why not? was asked, and its answers, in words. */
export async function whyView(scope: PracticeScope, therapist: string, availability: TherapistAvailability, query: Awaited<Query>, locale: Locale) {
  const { practice: { zone }, services } = availability;
  const t = translator(locale, "availability");
  const monday = dateOf(dayNumber(startOfWeek(localDateAt(zone, scope.now.getTime()))) + 7);
  const asked = { day: one(query.day)?.trim().slice(0, 40) ?? monday, time: one(query.time)?.trim().slice(0, 40) ?? "10:00", service: idOf(query.service) ?? "" };
  const service = services.find(({ id }) => id === asked.service);
  const [date, minute] = [parseLocalDate(asked.day), parseTime(asked.time)];
  const readable = date !== null && minute !== null && minute < 1440;
  const name = ({ nameEn, nameFr }: OfferedService) => (locale === "fr" ? nameFr : nameEn);
  const view = { locale, therapist, asked, services: services.map((one) => ({ value: one.id, label: name(one) })) };
  if (!service || !readable) return { ...view, invalid: query.day !== undefined && !readable, answers: [] };

  const { from, to } = dayBounds(zone, date);
  const taken = await takenAround(scope, therapist, from, to);
  const answers = whyNotFor(availability, service, taken, { date, minute }, scope.now.getTime());
  const audiences = [{ key: "new", isClient: false }, { key: "existing", isClient: true }] as const;
  return {
    ...view,
    invalid: false,
    answers: audiences.flatMap(({ key, isClient }): WhyAnswer[] => {
      const who = t(isClient ? "preview.existingClient" : "preview.newClient");
      const own = serviceReasons(service, isClient).map((code) => t(`why.reason.${code}`));
      if (answers.length === 0) return [{ key, title: who, reasons: [t("why.reason.skipped"), ...own] }];
      return answers.map(({ start, reasons }) => ({
        key: `${key}${start}`,
        title: `${who}, ${formatDayYear(date, locale)}, ${isAmbiguous(zone, start) ? formatTime(zone, start, locale, { offset: true }) : formatMinutes(minute, locale)}`,
        reasons: [...own, ...reasons.map((reason) => reasonWords(reason, availability, date, locale))],
      }));
    }),
  };
}
