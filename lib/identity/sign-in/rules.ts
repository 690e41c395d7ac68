import type { Locale } from "@/lib/platform/i18n/locales";

/**
 * A just-authenticated account or staff member, and their language. `version`: the sign-in version that stood beside
 * the password; a later one, after a change of the password, makes it void.
 */
export type SignedIn = { id: string; version: number; locale: Locale };

/** A time chosen before signing in, as URL parameters; or the page to return to (`back`). */
export type Carried = {
  therapist?: string | undefined;
  service?: string | undefined;
  start?: string | undefined;
  place?: string | undefined;
  back?: string | undefined;
};

/** Returns `?therapist=…&service=…&start=…&place=…` for the parts that are set, or "" for none. */
export function carriedQuery({ therapist, service, start, place }: Carried): string {
  const chosen = Object.entries({ therapist, service, start, place }).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}

/** Returns the booking page with the chosen time, else the earlier page if it is in this portal, else Your Account. */
export function afterSignIn(practice: string, carried: Carried): string {
  const query = carriedQuery(carried);
  const home = `/portal/${practice}/account`;
  return query
    ? `/book/${practice}${query}`
    : (ownPath(carried.back, (path) => path.startsWith(`/portal/${practice}/`)) ?? home);
}

/** Returns the page where the staff member was, else the calendar. */
export function afterStaffSignIn(back: string | undefined): string {
  return ownPath(back, (path) => /^\/(calendar|clients|dashboard|settings)(\/|$)/.test(path)) ?? "/calendar";
}

/** Returns an allowed path on this site, or null. Rejects anything that a browser would read as another site (security row 13). */
function ownPath(text: string | undefined, isAllowed: (path: string) => boolean): string | null {
  if (!text || !URL.canParse(text, "http://here")) return null;
  const { origin, pathname, search } = new URL(text, "http://here");
  return origin === "http://here" && isAllowed(pathname) && !pathname.startsWith("//") ? `${pathname}${search}` : null;
}
