import type { Locale } from "@/lib/platform/i18n/locales";

/** Who has just been authenticated, and their language. */
export type SignedIn = { id: string; locale: Locale };

/** A time that was chosen before signing in, as texts of an address; or the page where one was (`back`). */
export type Carried = {
  therapist?: string | undefined;
  service?: string | undefined;
  start?: string | undefined;
  place?: string | undefined;
  back?: string | undefined;
};

/** `?therapist=…&service=…&start=…&place=…` of what was chosen; "" for nothing. */
export function carriedQuery({ therapist, service, start, place }: Carried): string {
  const chosen = Object.entries({ therapist, service, start, place }).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}

/** The booking page with the time that was chosen, else where one was in this very portal, else Your Account. */
export function afterSignIn(practice: string, carried: Carried): string {
  const query = carriedQuery(carried);
  const home = `/portal/${practice}/account`;
  return query
    ? `/book/${practice}${query}`
    : (ownPath(carried.back, (path) => path.startsWith(`/portal/${practice}/`)) ?? home);
}

/** Where the staff were, else the calendar. */
export function afterStaffSignIn(back: string | undefined): string {
  return ownPath(back, (path) => /^\/(calendar|clients|dashboard|settings)(\/|$)/.test(path)) ?? "/calendar";
}

/** A path of this site that may be gone to, or null: whatever a browser would take for another site is none (security row 13). */
function ownPath(text: string | undefined, may: (path: string) => boolean): string | null {
  if (!text || !URL.canParse(text, "http://here")) return null;
  const { origin, pathname, search } = new URL(text, "http://here");
  return origin === "http://here" && may(pathname) && !pathname.startsWith("//") ? `${pathname}${search}` : null;
}
