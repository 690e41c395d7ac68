import { cookies } from "next/headers";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Audience, Role } from "@/lib/platform/db/generated/enums";
import { read } from "@/lib/platform/db/read";
import type { Locale } from "@/lib/platform/i18n/locales";
import { cookieName } from "./auth";
import { PORTAL_IDLE_MINUTES } from "./idle";
import { grantFacts, heldGrants, selfOf, type GrantFacts } from "./grants";
import { may } from "./may";
import type { StaffPermission } from "./permissions";
import type { PortalPermission } from "./portal-permissions";
import { findPractice, type FoundPractice, type PracticeCard } from "./practice";
import { requestUrl } from "./request";
import { confinedTo } from "./rows";
import type {
  Allowed,
  FeedScope,
  PendingSecondFactorScope,
  TemporaryPasswordScope,
  PortalScope,
  PracticeScope,
  PublicScope,
} from "./scopes";
import { hashToken } from "./tokens";

async function signInHash(audience: Audience): Promise<string | null> {
  const id = (await cookies()).get(cookieName(audience))?.value;
  return id ? hashToken(id) : null;
}

// Updated at most once a minute.
async function touch(hash: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() > 60_000)
    await db().signIn.updateMany({ where: { hash }, data: { lastSeenAt: now } });
}

type StaffRow = {
  id: string;
  practiceId: string;
  role: Role;
  locale: Locale;
  therapistId: string | null;
  ownClientsOnly: boolean;
  idleMinutes: number;
  signIn: string;
  codeDue: boolean;
  createdAt: Date;
  lastSeenAt: Date;
  now: Date;
};

const staffRow = cache(async (): Promise<StaffRow | null> => {
  const hash = await signInHash("staff");
  if (!hash) return null;
  const [row] = await read<StaffRow>(Prisma.sql`
    SELECT s.id, s.practice_id AS "practiceId", s.role, s.locale, t.id AS "therapistId", p.staff_idle_minutes AS "idleMinutes",
      s.role = 'therapist' AND coalesce(s.own_clients_only, p.own_clients_only) AS "ownClientsOnly", i.id AS "signIn",
      i.code_due AS "codeDue", i.created_at AS "createdAt", i.last_seen_at AS "lastSeenAt", now()
    FROM sign_in i JOIN staff s ON s.id = i.staff_id AND s.sign_in_version = i.version AND s.disabled_at IS NULL
    JOIN practice p ON p.id = s.practice_id LEFT JOIN therapist t ON t.staff_id = s.id
    WHERE i.hash = ${hash} AND i.audience = 'staff' AND i.expires_at > now() AND i.last_seen_at > now() - make_interval(mins => p.staff_idle_minutes)`);
  if (!row) return null;
  await touch(hash, row.lastSeenAt, row.now);
  return row;
});

/**
 * Returns the staff member of this request, read from the database again; null for anyone else, and while the second
 * step is due.
 */
export const staffViewer = cache(async (): Promise<PracticeScope | null> => {
  const row = await staffRow();
  if (!row || row.codeDue) return null;
  const { id, practiceId, role, locale, therapistId, ownClientsOnly, idleMinutes, signIn, now } = row;
  return {
    kind: "practice",
    staffId: id,
    practiceId,
    role,
    locale,
    therapistId,
    ownClientsOnly,
    idleMinutes,
    signIn,
    now,
    actor: `staff:${id}`,
  } as PracticeScope;
});

/** Minutes within which the second step must follow the password. */
const PENDING_MINUTES = 10;

/** Returns the staff member who recently gave the right password and still owes the second step. */
export async function pendingSecondFactorViewer(): Promise<PendingSecondFactorScope | null> {
  const row = await staffRow();
  if (!row?.codeDue || row.now.getTime() - row.createdAt.getTime() > PENDING_MINUTES * 60_000) return null;
  const { id, practiceId, signIn, now } = row;
  return {
    kind: "pending_second_factor",
    staffId: id,
    practiceId,
    signIn,
    now,
    actor: `staff:${id}`,
  } as PendingSecondFactorScope;
}

type AccountRow = GrantFacts & {
  id: string;
  practiceId: string;
  verified: boolean;
  locale: Locale;
  zone: string | null;
  version: number;
  temporaryUntil: Date | null;
  signIn: string;
  lastSeenAt: Date;
  now: Date;
};

const accountRow = cache(async (): Promise<AccountRow | null> => {
  const hash = await signInHash("portal");
  if (!hash) return null;
  const [row] = await read<AccountRow>(Prisma.sql`
    SELECT a.id, a.practice_id AS "practiceId", a.verified_at IS NOT NULL AS verified, a.locale, a.zone, i.id AS "signIn", i.last_seen_at AS "lastSeenAt", now(),
      a.sign_in_version AS version, a.temporary_until AS "temporaryUntil", ${grantFacts}
    FROM sign_in i JOIN portal_account a ON a.id = i.account_id AND a.sign_in_version = i.version AND a.closed_at IS NULL
    WHERE i.hash = ${hash} AND i.audience = 'portal' AND i.expires_at > now() AND i.last_seen_at > now() - make_interval(mins => ${PORTAL_IDLE_MINUTES})`);
  if (!row) return null;
  await touch(hash, row.lastSeenAt, row.now);
  return row;
});

/**
 * Returns the portal account of this request, read from the database again; null for anyone else, and while its
 * password is one that staff set.
 */
export const portalViewer = cache(async (): Promise<PortalScope | null> => {
  const row = await accountRow();
  if (!row || row.temporaryUntil) return null;
  const { id, practiceId, verified, locale, zone, signIn, version, now } = row;
  const grants = heldGrants(row, now);
  return {
    kind: "portal",
    accountId: id,
    practiceId,
    clientId: selfOf({ grants })?.clientId ?? null,
    grants,
    verified,
    locale,
    zone,
    signIn,
    version,
    now,
    actor: `account:${id}`,
  } as PortalScope;
});

/**
 * Returns the client signed in to this practice with a password that staff set, while that password is valid (security
 * row 9).
 */
export async function temporaryPasswordViewer(practice: { id: string }): Promise<TemporaryPasswordScope | null> {
  const row = await accountRow();
  if (!row || row.practiceId !== practice.id || !row.temporaryUntil || row.temporaryUntil <= row.now) return null;
  const { id, practiceId, version, now } = row;
  return {
    kind: "temporary_password",
    accountId: id,
    practiceId,
    version,
    now,
    actor: `account:${id}`,
  } as TemporaryPasswordScope;
}

type FeedRow = Pick<FeedScope, "practiceId" | "staffId" | "shows" | "locale" | "now"> & {
  role: Role;
  own: string | null;
  chosen: string | null;
};

/**
 * Returns the scope of a calendar feed by its secret; null if it was revoked or its owner disabled. Reads the role
 * again: a therapist's feed contains only their own sessions. Records when it was last fetched.
 */
export async function feedViewer(secret: string): Promise<FeedScope | null> {
  const [row] = await db().$queryRaw<FeedRow[]>`
    SELECT f.practice_id AS "practiceId", f.staff_id AS "staffId", f.shows, s.locale, now(), s.role, t.id AS own, f.therapist_id AS chosen
    FROM calendar_feed f JOIN staff s ON s.id = f.staff_id AND s.disabled_at IS NULL LEFT JOIN therapist t ON t.staff_id = s.id
    WHERE f.hash = ${hashToken(secret)}`;
  if (!row) return null;
  const { role, own, chosen, ...feed } = row;
  const { practiceId, staffId, now } = feed;
  const only = confinedTo({ role, therapistId: own });
  if (only && only.therapistId === null) return null;
  const minuteAgo = new Date(now.getTime() - 60_000);
  await db().calendarFeed.updateMany({
    where: { staffId, practiceId, OR: [{ fetchedAt: null }, { fetchedAt: { lt: minuteAgo } }] },
    data: { fetchedAt: now },
  });
  return { kind: "feed", ...feed, therapistId: only ? only.therapistId : chosen } as FeedScope;
}

/**
 * Redirects a client with a temporary password to choose their own first; for pages that visitors may see too. `query`
 * preserves earlier choices.
 */
export async function requireOwnPassword(practice: PracticeCard, query = ""): Promise<void> {
  if (await temporaryPasswordViewer(practice)) redirect(`/portal/${practice.slug}/password/choose${query}`);
}

/** Returns the minutes of inactivity through which this browser's sign-in ended, which its sign-in screen says; or null. */
export async function idledOut(audience: Audience): Promise<number | null> {
  const hash = await signInHash(audience);
  if (!hash) return null;
  const [row] = await db().$queryRaw<{ minutes: number }[]>`
    SELECT allowed.minutes FROM sign_in i LEFT JOIN staff s ON s.id = i.staff_id LEFT JOIN practice p ON p.id = s.practice_id,
      LATERAL (SELECT coalesce(p.staff_idle_minutes, ${PORTAL_IDLE_MINUTES}::int) AS minutes) AS allowed
    WHERE i.hash = ${hash} AND i.audience = ${audience}::"Audience" AND i.expires_at > now() AND i.last_seen_at <= now() - make_interval(mins => allowed.minutes)`;
  return row?.minutes ?? null;
}

/** Returns `?back=…`, with which the sign-in screen returns to this page; "" on the page that it opens anyway. */
async function back(home: string): Promise<string> {
  const { pathname, search } = await requestUrl();
  return pathname === "/" || pathname === home ? "" : `?back=${encodeURIComponent(pathname + search)}`;
}

/** Returns the viewer's scope for a staff page, or redirects to the sign-in screen; 404 without the permission. */
export async function requirePractice<Can extends StaffPermission>(permission: Can): Promise<Allowed<Can>> {
  const scope = await staffViewer();
  if (!scope)
    redirect(`${(await pendingSecondFactorViewer()) ? "/sign-in/code" : "/sign-in"}${await back("/calendar")}`);
  if (!may(scope, permission)) notFound();
  return scope;
}

/**
 * Returns the account's scope for a page of one practice's portal, or redirects to that practice's sign-in screen; 404
 * without the permission.
 */
export async function requirePortal<Can extends PortalPermission>(
  slug: string,
  permission: Can,
): Promise<{ scope: Allowed<Can>; practice: PracticeCard }> {
  const { practice } = await openTo(slug, await findPractice(slug));
  const scope = await portalViewer();
  if (!scope) await requireOwnPassword(practice);
  if (!scope || scope.practiceId !== practice.id)
    redirect(`/portal/${practice.slug}/sign-in${await back(`/portal/${practice.slug}/account`)}`);
  if (!may(scope, permission)) notFound();
  return { scope, practice };
}

/** Returns the account signed in to this practice, or null. */
export async function portalViewerOf(practice: { id: string }): Promise<PortalScope | null> {
  const scope = await portalViewer();
  return scope?.practiceId === practice.id ? scope : null;
}

const visitorOf = ({ practice, now }: FoundPractice) =>
  ({ kind: "public", practiceId: practice.id, actor: "public", now }) as PublicScope;

/** Resolves a slug submitted by a form, including retired slugs; 404 if unknown. */
export async function practiceOf(slug: string): Promise<{ scope: PublicScope; practice: PracticeCard }> {
  const found = (await findPractice(slug)) ?? notFound();
  return { scope: visitorOf(found), practice: found.practice };
}

/**
 * Opens a page of the practice that was found at a slug of its address to any visitor. Redirects a retired slug
 * permanently to the same page at the current one, with its query; 404 if none was found.
 */
export async function openTo(
  slug: string,
  found: FoundPractice | null,
): Promise<{ scope: PublicScope; practice: PracticeCard }> {
  if (!found) notFound();
  const { practice } = found;
  if (practice.slug === slug) return { scope: visitorOf(found), practice };
  const { pathname, search } = await requestUrl();
  const [, area, , ...rest] = pathname.split("/");
  permanentRedirect(`/${[area, practice.slug, ...rest].join("/")}${search}`);
}
