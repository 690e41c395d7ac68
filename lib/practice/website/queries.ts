import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";

/**
 * Returns the origins that may frame the practice at a slug, current or retired, because tags on websites keep theirs.
 * Public: a response header contains them. Empty if there is no such practice.
 */
export async function websitesAt(slug: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ origin: string }[]>`
    SELECT w.origin FROM practice_slug p JOIN website w ON w.practice_id = p.practice_id WHERE p.slug = ${slug} ORDER BY w.origin`;
  return rows.map(({ origin }) => origin);
}

export type Shared = {
  slug: string;
  name: string;
  locale: Locale;
  accent: string;
  websites: { id: string; origin: string }[];
  /** The therapists who can be booked online. */
  therapists: { id: string; name: string }[];
  /** The services that a new client can book. */
  services: { id: string; nameEn: string; nameFr: string }[];
};

/** Returns everything that the share page shows, in one round trip. */
export async function sharedBy({ practiceId }: Allowed<"website.edit">): Promise<Shared> {
  const [row] = await db().$queryRaw<Shared[]>`
    SELECT slug, name, locale, accent,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'origin', origin) ORDER BY origin), '[]') FROM website WHERE practice_id = p.id) AS websites,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY position, name), '[]')
        FROM therapist WHERE practice_id = p.id AND online_booking) AS therapists,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'nameEn', name_en, 'nameFr', name_fr) ORDER BY position, name_en), '[]')
        FROM service WHERE practice_id = p.id AND active AND audience <> 'existing') AS services
    FROM practice p WHERE id = ${practiceId}::uuid`;
  if (!row) throw new Error("A scope's practice always exists.");
  return row;
}

/** Returns the practices with online booking, for search engines; 5,000 at most. */
export async function bookableSlugs(_: SystemScope): Promise<string[]> {
  const rows = await db().practice.findMany({
    where: { therapists: { some: { onlineBooking: true } } },
    select: { slug: true },
    orderBy: { slug: "asc" },
    take: 5000,
  });
  return rows.map(({ slug }) => slug);
}
