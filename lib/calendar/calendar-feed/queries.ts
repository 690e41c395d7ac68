import { followsTherapist } from "@/lib/platform/access/rows";
import type { Allowed, FeedScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { FeedShows, Modality, SessionStatus } from "@/lib/platform/db/generated/enums";
import { locationJson } from "@/lib/practice/offering/queries";
import { locationOf, type Held, type Location } from "@/lib/practice/locations/rules";
import { isGone } from "@/lib/sessions/sessions/rules";
import { feedWindow } from "./rules";

export type OwnFeed = { shows: FeedShows; therapistId: string | null; createdAt: Date; fetchedAt: Date | null };

/** Returns the viewer's feed, if any, and the therapists whose sessions it may include. */
export async function ownFeed(
  scope: Allowed<"calendarFeed.own">,
): Promise<{ feed: OwnFeed | null; therapists: { id: string; name: string }[] }> {
  const { practiceId, staffId } = scope;
  const [feed, therapists] = await Promise.all([
    db().calendarFeed.findFirst({
      where: { practiceId, staffId },
      select: { shows: true, therapistId: true, createdAt: true, fetchedAt: true },
    }),
    db().therapist.findMany({
      where: { practiceId },
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { id: true, name: true },
    }),
  ]);
  return { feed, therapists: therapists.filter(({ id }) => followsTherapist(scope, id)) };
}

export type FeedSession = {
  id: string;
  status: SessionStatus;
  place: Modality;
  /** Location of an in-person session. */
  location: Omit<Location, "id">;
  videoUrl: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  changedAt: Date;
  name: string;
  therapist: string;
};

export type FeedContent = { practice: { name: string; zone: string }; sessions: FeedSession[]; changed: Date };

/**
 * Returns the sessions of the feed that take place, from PAST_DAYS ago to FUTURE_DAYS ahead, and when any of them, or
 * one that was cancelled, last changed.
 */
export async function feedContent({ practiceId, staffId, therapistId, now }: FeedScope): Promise<FeedContent> {
  const feed = await db().calendarFeed.findFirstOrThrow({
    where: { practiceId, staffId },
    select: {
      changedAt: true,
      staff: { select: { practice: { select: { name: true, address: true, addressNote: true, zone: true } } } },
    },
  });
  const { practice } = feed.staff;
  const { from, today, until } = feedWindow(practice.zone, now.getTime());
  const sessions = await db().$queryRaw<(Omit<FeedSession, "location"> & Pick<Held, "location">)[]>`
    SELECT s.id, s.status, s.place, s.sequence, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.changed_at AS "changedAt", t.name AS therapist, t.video_url AS "videoUrl", ${locationJson} AS location,
      trim(coalesce(c.first_name, a.first_name, '') || ' ' || coalesce(c.last_name, a.last_name, '')) AS name
    FROM session s JOIN therapist t ON t.id = s.therapist_id LEFT JOIN client c ON c.id = s.client_id LEFT JOIN portal_account a ON a.id = s.account_id
    WHERE s.practice_id = ${practiceId}::uuid AND (${therapistId}::uuid IS NULL OR s.therapist_id = ${therapistId}::uuid)
      AND s.starts_at >= ${new Date(from)} AND s.starts_at < ${new Date(until)}
    ORDER BY s.starts_at, s.id`;
  // The window moves at midnight, so yesterday's copy is out of date.
  const changed = Math.max(today, feed.changedAt.getTime(), ...sessions.map(({ changedAt }) => changedAt.getTime()));
  return {
    practice,
    sessions: sessions
      .filter(({ status }) => !isGone(status))
      .map((session) => ({ ...session, location: locationOf({ ...session, practice }) })),
    changed: new Date(Math.min(changed, now.getTime())),
  };
}
