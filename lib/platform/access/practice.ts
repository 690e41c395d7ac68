import { cache } from "react";
import { Prisma } from "@/lib/platform/db/generated/client";
import { read } from "@/lib/platform/db/read";
import type { Locale } from "@/lib/platform/i18n/locales";

// Tenancy: resolves the practice in an address, before the viewer is known.

/** Public details of a practice: its branding and contact details. */
export type PracticeCard = {
  id: string;
  slug: string;
  name: string;
  zone: string;
  locale: Locale;
  address: string;
  addressNote: string;
  /** ISO 3166-2, such as "CA-QC"; null if unknown. */
  region: string | null;
  phone: string;
  welcomeEn: string;
  welcomeFr: string;
  accent: string;
  logoId: string | null;
  /** Minutes before a session until which its client may cancel it without penalty. */
  cancelNoticeMinutes: number;
  /** Minutes after booking in which it may do so within that notice too. */
  graceMinutes: number;
  /** Who answers for personal information, and how to reach them; may be empty. */
  privacyOfficer: string;
  privacyContact: string;
};

/** A practice, and the database's time, which becomes the `now` of the request's scopes. */
export type FoundPractice = { practice: PracticeCard; now: Date };

/** Selects the practice at a slug, current or retired. */
export const practiceAt = (slug: string) =>
  Prisma.sql`SELECT p.* FROM practice_slug s JOIN practice p ON p.id = s.practice_id WHERE s.slug = ${slug}`;

/** The columns `practice` and `now` of FoundPractice, for a practice `p`. */
export const foundPractice = Prisma.sql`
  json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'zone', p.zone, 'locale', p.locale, 'address', p.address, 'addressNote', p.address_note, 'region', p.region,
    'phone', p.phone, 'welcomeEn', p.welcome_en, 'welcomeFr', p.welcome_fr, 'accent', p.accent, 'logoId', p.logo_id, 'cancelNoticeMinutes', p.cancel_notice_minutes, 'graceMinutes', p.grace_minutes,
    'privacyOfficer', p.privacy_officer, 'privacyContact', p.privacy_contact) AS practice, now() AS now`;

/**
 * Returns the practice at a slug, current or retired, or null. Runs one statement per request, however often it is
 * called.
 */
export const findPractice = cache(async (slug: string): Promise<FoundPractice | null> => {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const [row] = await read<FoundPractice>(Prisma.sql`SELECT ${foundPractice} FROM (${practiceAt(slug)}) AS p`);
  return row ?? null;
});
