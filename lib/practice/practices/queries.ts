import { cache } from "react";
import { findPractice, type FoundPractice, type PracticeCard } from "@/lib/platform/access/practice";
import { requestLocale, requestUrl } from "@/lib/platform/access/request";
import type { Allowed, PublicScope, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { openTo } from "@/lib/platform/access/viewer";
import { findOffering } from "@/lib/practice/offering/queries";
import { showsEveryone, type Catalogue } from "@/lib/practice/offering/rules";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { id as anId } from "@/lib/platform/input/fields";

/**
 * Returns the practice at a slug of this request's URL, current or retired, or null. On the booking page the same
 * statement reads the catalogue.
 */
export const practiceFromUrl = cache(
  async (slug: string): Promise<(FoundPractice & { catalogue: Catalogue | null }) | null> => {
    const { pathname, searchParams } = await requestUrl();
    if (pathname === `/book/${slug}`) {
      const [therapist, ...more] = searchParams.getAll("therapist"); // Given twice, it counts as missing, as on the page itself.
      const one = therapist !== undefined && more.length === 0 ? (anId.safeParse(therapist).data ?? null) : null;
      return findOffering(slug, one, showsEveryone(one, searchParams.get("view")));
    }
    const found = await findPractice(slug);
    return found && { ...found, catalogue: null };
  },
);

/** Returns the language of the requested page. Actions call `requestLocale`. */
export const pageLocale = cache((): Promise<Locale> => requestLocale(practiceFromUrl));

/** Returns the practice of a public page, with the catalogue on the booking page. Redirects and 404s like `openTo`. */
export async function publicPractice(
  slug: string,
): Promise<{ scope: PublicScope; practice: PracticeCard; catalogue: Catalogue | null }> {
  const found = await practiceFromUrl(slug);
  return { ...(await openTo(slug, found)), catalogue: found?.catalogue ?? null };
}

/** Returns a logo or photo of one practice. */
export async function findImage(practiceId: string, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  if (!anId.safeParse(id).success) return null;
  return db().image.findFirst({ where: { id, practiceId }, select: { type: true, bytes: true } });
}

/** Returns the data of Organization > Practice: the practice, its retired slugs, and its number of upcoming sessions. */
export async function practiceSettings(scope: Allowed<"practice.edit">) {
  const [practice, upcoming] = await Promise.all([
    db().practice.findUniqueOrThrow({
      where: { id: scope.practiceId },
      omit: { demo: true, createdAt: true },
      include: { slugs: { orderBy: { slug: "asc" } } },
    }),
    db().session.count({
      where: { practiceId: scope.practiceId, status: { in: ["booked", "requested"] }, startsAt: { gt: scope.now } },
    }),
  ]);
  const { slugs, ...settings } = practice;
  return { ...settings, oldSlugs: slugs.map(({ slug }) => slug).filter((slug) => slug !== settings.slug), upcoming };
}

export type PracticeSettings = Awaited<ReturnType<typeof practiceSettings>>;

/** Returns whether a set-up link still works: unused, not expired, and no practice exists. */
export async function setUpIsOpen(scope: SystemScope, token: string): Promise<boolean> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "setup", usedAt: null, expiresAt: { gt: scope.now } },
    select: { hash: true },
  });
  return link !== null && (await db().practice.findFirst({ select: { id: true } })) === null;
}
