import type { Metadata } from "next";
import { TimeOffForm } from "@/components/availability/hours/time-off-form";
import { DecidedSessions } from "@/components/availability/displaced/settled";
import { ButtonLink } from "@/components/ui/button-link";
import { addTimeOff } from "@/lib/availability/hours/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { displacedBy } from "@/lib/availability/hours/queries";
import { sessionLines } from "@/lib/availability/displaced/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { idOf, one, type Query } from "../../../../query";
import { openedTherapist } from "../opened";
import { AvailabilityPart } from "../part";
import { timeOffEntry } from "../view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), hoursMessages)("timeOff.title")} · Anteroom` };
}

/**
 * `?therapist=<id>`, and either initial values of the form, or `&entry=<time off>` to show the outcome for the sessions
 * booked in it.
 */
export default async function TimeOffPage({ searchParams }: { searchParams: Query }) {
  const [query, locale] = [await searchParams, await pageLocale()];
  const { scope, therapist, availability } = await openedTherapist(query);
  const t = translator(locale, hoursMessages);
  const back = `/settings/availability?therapist=${therapist}`;
  const saved = availability.timeOff.find(({ id }) => id === idOf(query.entry));
  const part = { locale, name: availability.name, back };
  if (saved) {
    const sessions = await displacedBy(scope, therapist, saved);
    const lines = sessionLines({ zone: availability.practice.zone, sessions }, locale);
    return (
      <AvailabilityPart {...part} title={t("timeOff.title")}>
        <DecidedSessions
          locale={locale}
          title={t("timeOff.saved", { what: timeOffEntry(saved, locale).title })}
          lines={lines}
          back={`/settings/availability/time-off?therapist=${therapist}&entry=${saved.id}`}
        />
        <ButtonLink href={back}>{t("back")}</ButtonLink>
      </AvailabilityPart>
    );
  }
  const typed = {
    from: one(query.from),
    fromTime: one(query.fromTime),
    until: one(query.until),
    untilTime: one(query.untilTime),
    note: one(query.note),
  };
  return (
    <AvailabilityPart {...part} title={t("timeOff.addTitle")}>
      <TimeOffForm locale={locale} therapist={therapist} back={back} typed={typed} add={addTimeOff} />
    </AvailabilityPart>
  );
}
