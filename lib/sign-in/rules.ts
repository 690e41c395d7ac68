import type { Locale } from "@/lib/i18n/locales";

/** Who has just been authenticated, and their language. */
export type SignedIn = { id: string; locale: Locale };

/** A time that was chosen before signing in, as texts of an address. */
export type Carried = { therapist?: string | undefined; service?: string | undefined; start?: string | undefined };

/** `?therapist=…&service=…&start=…` of what was chosen; "" for nothing. */
export function carriedQuery({ therapist, service, start }: Carried): string {
  const chosen = Object.entries({ therapist, service, start }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}

/** The booking page with the time that was chosen, else Your Account. */
export function afterSignIn(practice: string, carried: Carried): string {
  const query = carriedQuery(carried);
  return query ? `/book/${practice}${query}` : `/portal/${practice}/account`;
}
