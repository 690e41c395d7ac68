import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FollowForm } from "@/components/sessions/series-changes/follow-form";
import { SeriesList } from "@/components/sessions/series/series-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { changesSessionOf } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { cancelFollowing } from "@/lib/sessions/series-changes/actions";
import { pageLocale } from "@/lib/practice/practices/queries";
import { seriesOf } from "@/lib/sessions/series/queries";
import { datesInWords } from "@/lib/sessions/series/rules";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDate } from "@/lib/platform/time/format";
import { localDateAt } from "@/lib/scheduling/dates";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { idOf, one, type Query } from "../../../../query";
import { MoveFollowing } from "./move-following";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), seriesMessages)("page")} · Anteroom` };
}

const SAVED = ["booked", "cancelled", "changed"] as const;

/**
 * A series from one of its sessions onward: cancels or moves it and the following ones; `?date=&time=&therapist=`
 * previews the move.
 */
export default async function SeriesPage({
  params,
  searchParams,
}: {
  params: Promise<{ session: string }>;
  searchParams: Query;
}) {
  const scope = await requirePractice("sessions.reschedule");
  const [{ session: sessionId }, query, locale, { zone }] = await Promise.all([
    params,
    searchParams,
    pageLocale(),
    staffCard(scope),
  ]);
  const id = idOf(sessionId);
  const series = id && (await seriesOf(scope, id));
  if (!series) notFound();
  const t = translator(locale, seriesMessages);
  const { sessions, everyWeeks, name } = series;
  const here = sessions.findIndex((session) => session.id === id);
  const first = sessions[here]!;
  const following = first.status === "booked" ? sessions.slice(here).filter(({ status }) => status === "booked") : [];
  const theirs = following.every((session) => changesSessionOf(scope, session));
  const words = datesInWords(
    zone,
    sessions.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() })),
    locale,
  );
  const saved = SAVED.find((what) => what === one(query.saved));
  const day = (at: Date) => formatDate(localDateAt(zone, at.getTime()), locale);
  const n = following.length;
  return (
    <div className="page max-w-[860px]">
      <div className="record-head mb-4">
        <h1 className="serif">
          <bdi>{t("pageTitle", { name })}</bdi>
        </h1>
        <p className="muted">
          {t("weekly", { n: everyWeeks, service: locale === "fr" ? series.serviceFr : series.serviceEn })}
        </p>
      </div>
      {saved && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {t(`saved.${saved}`)}
          </Notice>
        </div>
      )}
      <section className="sec" aria-labelledby="all">
        <h2 id="all">{t("all")}</h2>
        <p>{t("onlyThis")}</p>
        <SeriesList
          lines={sessions.map(({ id: own, status, therapist }, i) => ({
            id: own,
            when: words[i]!,
            therapist,
            status,
            here: i === here,
          }))}
          locale={locale}
        />
      </section>
      <section className="sec" aria-labelledby="following">
        <h2 id="following">{t("following")}</h2>
        <p>
          {n === 0
            ? t("nothing")
            : theirs
              ? t("followingAbout", { n, from: day(first.startsAt), until: day(following.at(-1)!.startsAt) })
              : t("errors.not_yours")}
        </p>
        {n > 0 && theirs && (
          <>
            <MoveFollowing
              scope={scope}
              series={series}
              first={first}
              following={following}
              query={query}
              zone={zone}
              locale={locale}
            />
            <h3 className="sec-title mt-8">{t("cancelTitle")}</h3>
            <FollowForm
              action={cancelFollowing}
              values={{ session: first.id, sequence: first.sequence, count: n }}
              emailId={series.emailable ? "email-cancel" : null}
              locale={locale}
              variant="alert"
              words={{ submit: t("cancelSubmit", { n }), busy: t("cancelBusy") }}
            />
          </>
        )}
        <div className="acts">
          <ButtonLink href={`/calendar?session=${first.id}`}>{t("back")}</ButtonLink>
        </div>
      </section>
    </div>
  );
}
