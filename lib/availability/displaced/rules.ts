import type { Locale } from "@/lib/platform/i18n/locales";
import { formatDay, formatTimeRange } from "@/lib/platform/time/format";
import type { DisplacedSessions } from "./schema";

/** A conflicting session, formatted for display. */
export type DisplacedLine = {
  id: string;
  sequence: number;
  name: string;
  therapist: string;
  when: string;
  cancelled: boolean;
  requested: boolean;
};

export function sessionLines({ zone, sessions }: DisplacedSessions, locale: Locale): DisplacedLine[] {
  return sessions.map(({ startsAt, endsAt, ...session }) => ({
    ...session,
    when: `${formatDay({ zone, instant: startsAt }, locale)}, ${formatTimeRange(zone, startsAt, endsAt, locale)}`,
  }));
}

/** Returns the URL at which a session is moved; `back` is where the user returns afterwards. */
export function moveHref(session: string, back: string): string {
  return `/calendar/${session}/reschedule?${new URLSearchParams({ back })}`;
}
