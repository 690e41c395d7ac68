import { cache } from "react";
import { Prisma } from "@/lib/platform/db/generated/client";
import { read } from "@/lib/platform/db/read";
import type { Locale } from "@/lib/platform/i18n/locales";

// Tenancy: which practice an address names, before anything is known of who asks.

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

/** Selects the practice at a slug, current or retired. */
export const practiceAt = (slug: string) =>
  Prisma.sql`SELECT p.* FROM practice_slug kept JOIN practice p ON p.id = kept.practice_id WHERE kept.slug = ${slug}`;

/** Columns practice, now: FoundPractice of a practice `p`. */
export const foundPractice = Prisma.sql`
  json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'zone', p.zone, 'locale', p.locale, 'address', p.address, 'addressNote', p.address_note,
    'phone', p.phone, 'welcomeEn', p.welcome_en, 'welcomeFr', p.welcome_fr, 'accent', p.accent, 'logoId', p.logo_id) AS practice, now() AS now`;

/** Returns the practice at a slug, current or retired, or null. One statement a request, however often it is asked. */
export const findPractice = cache(async (slug: string): Promise<FoundPractice | null> => {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const [row] = await read<FoundPractice>(Prisma.sql`SELECT ${foundPractice} FROM (${practiceAt(slug)}) AS p`);
  return row ?? null;
});
