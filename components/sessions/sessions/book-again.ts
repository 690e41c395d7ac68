import { isoOf } from "@/lib/platform/time/iso";
import { keyOf } from "@/lib/practice/locations/rules";
import { dayAt } from "@/lib/scheduling/dates";
import { DAY } from "@/lib/scheduling/units";
import { toInstants, toWall } from "@/lib/scheduling/zones";
import type { SessionFacts } from "@/lib/sessions/sessions/queries";

type Session = Pick<SessionFacts, "therapistId" | "serviceId" | "place" | "locationId" | "startsAt" | "home">;

/**
 * Returns the query of the booking page for the same therapist, service and place, at the same time on the practice's
 * clock a week later; after an older session, on its next weekday after today. If that time is taken, the page offers
 * the nearest ones.
 */
export function bookAgainQuery({ therapistId, serviceId, startsAt, home, ...held }: Session, now: Date): string {
  const start = startsAt.getTime();
  const weeks = Math.max(1, Math.floor((dayAt(home, now.getTime()) - dayAt(home, start)) / 7) + 1);
  const [later] = toInstants(home, toWall(home, start) + weeks * 7 * DAY);
  const place = keyOf(held);
  return `?${new URLSearchParams({
    therapist: therapistId,
    service: serviceId,
    ...(place && { place }),
    ...(later !== undefined && { start: isoOf(later) }),
  })}`;
}
