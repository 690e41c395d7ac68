import type { Metadata } from "next";
import { FeedForm } from "@/components/calendar/calendar-feed/feed-form";
import { followsTherapist } from "@/lib/platform/access/rows";
import { requirePractice } from "@/lib/platform/access/viewer";
import { env } from "@/lib/platform/env/env";
import { changeFeed, makeFeed, revokeFeed } from "@/lib/calendar/calendar-feed/actions";
import { calendarFeedMessages } from "@/lib/calendar/calendar-feed/messages";
import { ownFeed } from "@/lib/calendar/calendar-feed/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDayYear, formatTime } from "@/lib/platform/time/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), calendarFeedMessages)("title")} · Anteroom` };
}

/** The viewer's own calendar feed: its contents, its address, and how programs subscribe to it. */
export default async function FeedPage() {
  const [scope, locale] = await Promise.all([requirePractice("calendarFeed.own"), pageLocale()]);
  const [{ feed, therapists }, { zone }] = await Promise.all([ownFeed(scope), staffCard(scope)]);
  const t = translator(locale, calendarFeedMessages);
  const when = (at: Date) =>
    `${formatDayYear({ zone, instant: at.getTime() }, locale)}, ${formatTime(zone, at.getTime(), locale)}`;
  const own = therapists.map(({ id, name }) => ({ value: id, label: name }));
  const first = own.filter(({ value }) => value === scope.therapistId);
  const whose = [
    ...first,
    ...(followsTherapist(scope, null) ? [{ value: "", label: t("everybody") }] : []),
    ...own.filter((one) => !first.includes(one)),
  ];
  return (
    <div className="page">
      <div className="record-head">
        <h1 className="serif">{t("title")}</h1>
      </div>
      <div className="max-w-[640px] pt-3">
        <p className="muted">{t("lead")}</p>
        <p className="mt-3 mb-4">
          {feed
            ? `${t("state", { made: when(feed.createdAt) })} ${feed.fetchedAt ? t("fetched", { when: when(feed.fetchedAt) }) : t("never")}`
            : t("none")}{" "}
          {t("window")}
        </p>
        <FeedForm
          locale={locale}
          feed={feed && { shows: feed.shows, whose: feed.therapistId ?? "" }}
          whose={whose}
          address={`${env().APP_URL}/api/calendar/`}
          actions={{ make: makeFeed, change: changeFeed, revoke: revokeFeed }}
        />
        <section className="sec mt-8" aria-labelledby="how">
          <h2 id="how">{t("how")}</h2>
          <dl>
            {(["google", "apple", "outlook"] as const).map((program) => (
              <div key={program} className="border-t border-line py-3">
                <dt>
                  <b>{t(program)}</b>
                </dt>
                <dd>{t(`${program}How`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}
