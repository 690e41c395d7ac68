import { FollowForm } from "@/components/sessions/series-changes/follow-form";
import { ShiftPreview } from "@/components/sessions/series-changes/shift-preview";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Allowed } from "@/lib/platform/access/scopes";
import { parseTime } from "@/lib/platform/time/hours";
import { therapists } from "@/lib/practice/staff/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { readOneDate } from "@/lib/platform/input/written-dates";
import { dateOf, dayAt, localMinutesAt } from "@/lib/scheduling/dates";
import { changeFollowing } from "@/lib/sessions/series-changes/actions";
import type { SeriesSession, SeriesView } from "@/lib/sessions/series/queries";
import { isImpossible, shift, shiftView, stayThere, wallShift } from "@/lib/sessions/series-changes/rules";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import { shownTerms } from "@/lib/sessions/staff-booking/queries";
import { codesOf, type TherapistSetting } from "@/lib/sessions/staff-booking/rules";
import { idOf, one, type Query } from "../../../../query";
import { clockOf } from "@/lib/platform/time/minutes";

type Props = {
  scope: Allowed<"sessions.reschedule">;
  series: SeriesView;
  first: SeriesSession;
  following: readonly SeriesSession[];
  query: Awaited<Query>;
  zone: string;
  locale: Locale;
};

/**
 * Moves this and the following sessions: a GET form asks for the new time, the old and new times are shown, and all are
 * saved together.
 */
export async function MoveFollowing({ scope, series, first, following, query, zone, locale }: Props) {
  const t = translator(locale, seriesMessages);
  const staff = translator(locale, staffBookingMessages);
  const was = first.startsAt.getTime();
  const typed = {
    date: one(query.date)?.trim().slice(0, 40) ?? dateOf(dayAt(zone, was)),
    time: one(query.time)?.trim().slice(0, 40) ?? clockOf(localMinutesAt(zone, was)),
    therapist: idOf(query.therapist) ?? "",
  };
  const [date, minute] = [readOneDate(typed.date), parseTime(typed.time)];
  const readable = date !== null && minute !== null && minute < 1440;
  const way = readable
    ? { deltaMs: wallShift(zone, was, date, clockOf(minute)), therapistId: typed.therapist || null }
    : null;
  const moves =
    way !== null &&
    (way.deltaMs !== 0 || following.some(({ therapistId }) => (way.therapistId ?? therapistId) !== therapistId));
  const options = [
    { value: "", label: t("same") },
    ...(await therapists(scope)).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <h3 className="sec-title mt-6">{t("moveTitle")}</h3>
      <p className="muted mb-4">{t("moveAbout")}</p>
      <form action={`/calendar/${first.id}/series`} className="form" noValidate>
        <Select name="therapist" label={t("therapist")} options={options} defaultValue={typed.therapist} wide />
        <TextInput
          name="date"
          type="date"
          label={t("date")}
          defaultValue={typed.date}
          error={date === null ? staff("dateInvalid") : undefined}
        />
        <TextInput
          name="time"
          type="time"
          label={t("time")}
          defaultValue={typed.time}
          error={minute === null || minute === 1440 ? staff("timeInvalid") : undefined}
        />
        <div className="wide">
          <Button type="submit">{t("show")}</Button>
        </div>
      </form>
      {way && moves && (
        <Moved
          scope={scope}
          series={series}
          first={first}
          following={following}
          way={way}
          typed={{ ...typed, time: clockOf(minute!) }}
          locale={locale}
        />
      )}
    </>
  );
}

type MovedProps = Pick<Props, "scope" | "series" | "first" | "following" | "locale"> & {
  way: { deltaMs: number; therapistId: string | null };
  typed: { date: string; time: string; therapist: string };
};

async function Moved({ scope, series, first, following, way, typed, locale }: MovedProps) {
  const t = translator(locale, seriesMessages);
  const span = {
    from: first.startsAt.getTime() + way.deltaMs,
    until: following.at(-1)!.startsAt.getTime() + way.deltaMs,
  };
  const therapistIds = [...new Set(following.map(({ therapistId }) => way.therapistId ?? therapistId))];
  const terms = await Promise.all(
    therapistIds.map((therapist) =>
      shownTerms(
        scope,
        { therapist, service: series.serviceId },
        span,
        following.map(({ id }) => id),
      ),
    ),
  );
  const settings = new Map<string, TherapistSetting>();
  for (const [i, id] of therapistIds.entries()) {
    const own = terms[i];
    if (!own)
      return (
        <div className="mt-4">
          <Notice tone="alert">{t("errors.not_offered")}</Notice>
        </div>
      );
    if (!stayThere(following, id, own.spots))
      return (
        <div className="mt-4">
          <Notice tone="alert">{t("errors.not_there")}</Notice>
        </div>
      );
    settings.set(id, { ...own, terms: own.therapist });
  }
  const rows = shift(following, settings, way, scope.now.getTime());
  const broken = rows.flatMap(({ rules }) => rules);
  const required = terms.some((own) => own?.practice.reasonRequired);
  const n = following.length;
  return (
    <div className="mt-6 stack">
      <ShiftPreview rows={rows.map((row) => shiftView(row, settings.get(row.therapistId)!, locale))} locale={locale} />
      {rows.some(isImpossible) ? (
        <Notice tone="alert">{t("blocked")}</Notice>
      ) : (
        <FollowForm
          action={changeFollowing}
          values={{ session: first.id, sequence: first.sequence, count: n, ...typed }}
          reason={broken.length > 0 ? { label: t("moveReason"), required, seen: codesOf(broken).join(" ") } : undefined}
          emailId={series.emailable ? "email-move" : null}
          locale={locale}
          variant="save"
          words={{ submit: t("moveSubmit", { n }), busy: t("moveBusy") }}
        />
      )}
    </div>
  );
}
