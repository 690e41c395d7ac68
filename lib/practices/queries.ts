import type { PracticeScope, SystemScope } from "@/lib/access/scopes";
import { hashToken } from "@/lib/access/tokens";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { read } from "@/lib/db/read";
import type { Locale } from "@/lib/i18n/locales";
import { id as imageId } from "@/lib/input/fields";

/** What anybody may know of a practice: its branding and where it is. */
export type PracticeCard = {
  id: string;
  slug: string;
  name: string;
  zone: string;
  locale: Locale;
  address: string;
  addressNote: string;
  phone: string;
  welcomeEn: string;
  welcomeFr: string;
  accent: string;
  logoId: string | null;
};

/** A practice with the database's clock, of which the scopes of a request take theirs. */
export type FoundPractice = { practice: PracticeCard; now: Date };

/** One row, of the practice at a slug: its present one or one that it has given up. */
export const practiceAt = (slug: string) =>
  Prisma.sql`SELECT p.* FROM practice_slug kept JOIN practice p ON p.id = kept.practice_id WHERE kept.slug = ${slug}`;

/** Columns practice, now: FoundPractice of a practice `p`. */
export const foundPractice = Prisma.sql`
  json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'zone', p.zone, 'locale', p.locale, 'address', p.address, 'addressNote', p.address_note,
    'phone', p.phone, 'welcomeEn', p.welcome_en, 'welcomeFr', p.welcome_fr, 'accent', p.accent, 'logoId', p.logo_id) AS practice, now() AS now`;

/** The practice at a slug; null when there is none. */
export async function findPractice(slug: string): Promise<FoundPractice | null> {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const [row] = await read<FoundPractice>(Prisma.sql`SELECT ${foundPractice} FROM (${practiceAt(slug)}) AS p`);
  return row ?? null;
}

/** A logo or photo of one practice. */
export async function findImage(practiceId: string, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  if (!imageId.safeParse(id).success) return null;
  return db().image.findFirst({ where: { id, practiceId }, select: { type: true, bytes: true } });
}

/** Settings > Practice: the practice, the addresses that it has given up, and how many sessions are to come. */
export async function practiceSettings(scope: PracticeScope) {
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

/** Whether a set-up link still works: unused, in time, and nobody has set up a practice. */
export async function setUpIsOpen(scope: SystemScope, token: string): Promise<boolean> {
  const link = await db().token.findUnique({
    where: { hash: hashToken(token), purpose: "setup", usedAt: null, expiresAt: { gt: scope.now } },
    select: { hash: true },
  });
  return link !== null && (await db().practice.findFirst({ select: { id: true } })) === null;
}
