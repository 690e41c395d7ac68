import type { Modality } from "@/lib/platform/db/generated/enums";
import { clockOf } from "@/lib/platform/time/minutes";
import { keyOf } from "@/lib/practice/locations/rules";
import { dateOf, dayAt, localMinutesAt } from "@/lib/scheduling/dates";

type Session = {
  clientId: string;
  therapistId: string;
  serviceId: string;
  place: Modality;
  locationId: string | null;
  startsAt: Date;
};

/**
 * Returns the URL of New session for the same client, therapist, service and location, at the same time on the clock a
 * week later; after an older session, on its next weekday after today.
 */
export function nextSessionHref(
  { clientId, therapistId, serviceId, startsAt, ...held }: Session,
  zone: string,
  now: Date,
) {
  const day = dayAt(zone, startsAt.getTime());
  const weeks = Math.max(1, Math.floor((dayAt(zone, now.getTime()) - day) / 7) + 1);
  const place = keyOf(held);
  return `/calendar/new?${new URLSearchParams({
    client: clientId,
    therapist: therapistId,
    service: serviceId,
    ...(place && { place }),
    date: dateOf(day + 7 * weeks),
    time: clockOf(localMinutesAt(zone, startsAt.getTime())),
  })}`;
}
