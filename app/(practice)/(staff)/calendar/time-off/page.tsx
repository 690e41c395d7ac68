import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecidedSessions } from "@/components/availability/displaced/settled";
import { TimeOffForm, type TimeOffValues } from "@/components/availability/time-off/time-off-form";
import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { sessionLines } from "@/lib/availability/displaced/rules";
import { removeTimeOff, saveTimeOff } from "@/lib/availability/time-off/actions";
import { timeOffMessages } from "@/lib/availability/time-off/messages";
import { displacedBy, findTimeOff, timeOffTherapists } from "@/lib/availability/time-off/queries";
import { periodOf, timeOffWords } from "@/lib/availability/time-off/rules";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { clockOf } from "@/lib/platform/time/minutes";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { localDateAt } from "@/lib/scheduling/dates";
import { idOf, one, type Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), timeOffMessages)("title")} · Anteroom` };
}

/**
 * `?therapist=&from=&fromTime=&until=&untilTime=&note=`: a new time off with these values. `?entry=<time off>`: an
 * existing one; with `&saved`, also the outcome for the sessions booked in it.
 */
export default async function TimeOffPage({ searchParams }: { searchParams: Query }) {
  const [scope, query, locale] = await Promise.all([requirePractice("timeOff.edit"), searchParams, pageLocale()]);
  const id = idOf(query.entry);
  const [{ zone }, therapists, entry] = await Promise.all([
    staffCard(scope),
    timeOffTherapists(scope),
    id && findTimeOff(scope, id),
  ]);
  const t = translator(locale, timeOffMessages);
  const own = (wanted: string | null) => therapists.find((therapist) => therapist.id === wanted)?.id;
  const therapist = entry
    ? entry.therapistId
    : (own(idOf(query.therapist)) ?? own(scope.therapistId) ?? therapists[0]?.id);
  if (!therapist || (query.entry !== undefined && !entry)) notFound();
  const period = entry && periodOf(entry);
  const today = localDateAt(zone, scope.now.getTime());
  const time = (minute: number | null) => (minute === null ? "" : clockOf(minute));
  const values: TimeOffValues =
    entry && period
      ? { ...period, fromTime: time(period.fromTime), untilTime: time(period.untilTime), note: entry.note }
      : {
          from: one(query.from) ?? today,
          fromTime: one(query.fromTime) ?? "",
          until: one(query.until) ?? one(query.from) ?? today,
          untilTime: one(query.untilTime) ?? "",
          note: one(query.note) ?? "",
        };
  const back = `/calendar?${new URLSearchParams({ date: values.from })}`;
  const outcome = entry && query.saved !== undefined ? await displacedBy(scope, entry) : null;
  return (
    <div className="page">
      <div className="record-head mb-4">
        <h1 className="serif">{t(entry ? "title" : "addTitle")}</h1>
        {entry && (
          <span className="muted">
            <bdi>{entry.therapist.name}</bdi>
          </span>
        )}
        <span className="grow" />
        <ButtonLink href={back} variant="quiet">
          {t("back")}
        </ButtonLink>
      </div>
      <div className="max-w-[640px]">
        {entry && outcome && (
          <DecidedSessions
            locale={locale}
            title={t("saved", { what: timeOffWords(entry, locale) })}
            lines={sessionLines({ zone, sessions: outcome }, locale)}
            back={`/calendar/time-off?entry=${entry.id}&saved=1`}
          />
        )}
        {!entry && <p className="muted mb-4">{t("about")}</p>}
        <TimeOffForm
          locale={locale}
          entry={entry ? entry.id : null}
          therapist={therapist}
          therapists={therapists}
          values={values}
          back={back}
          save={saveTimeOff}
        />
        {entry && (
          <div className="mt-8 border-t border-line pt-4">
            <p className="muted mb-2">{t("removeAbout")}</p>
            <ActionForm action={removeTimeOff} done={t("removed")}>
              <input type="hidden" name="therapist" value={entry.therapistId} />
              <input type="hidden" name="entry" value={entry.id} />
              <SubmitButton busy={t("busy")}>{t("remove")}</SubmitButton>
            </ActionForm>
          </div>
        )}
      </div>
    </div>
  );
}
