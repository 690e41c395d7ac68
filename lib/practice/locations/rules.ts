/** Where a session can be held, and how that is said. Pure. */
import type { Modality } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDayYear, formatTime } from "@/lib/platform/time/format";
import type { SessionsHeld } from "./schema";

/** In the order in which they are offered. */
export const MODALITIES = ["in_person", "video", "phone"] as const satisfies readonly Modality[];

/** As clients read it. `name` is empty for the practice's own while it has no other name than the practice. */
export type Location = { id: string; name: string; address: string; note: string };

/** One answer to "Where?". `key` names it in addresses, forms and `therapist_service.spots`. */
export type LocationOption = { key: string; place: Modality; location: Location | null };

/**
 * Where a therapist gives a service. Empty where nothing is left of what they chose: then it is not offered.
 * @param only keys of the therapist's own choice; empty for wherever the service is given
 * @param locations those that are not archived, in the practice's order
 */
export function locationOptions(
  places: readonly Modality[],
  only: readonly string[],
  locations: readonly Location[],
): LocationOption[] {
  const all = MODALITIES.filter((place) => places.includes(place)).flatMap((place): LocationOption[] =>
    place === "in_person"
      ? locations.map((location) => ({ key: location.id, place, location }))
      : [{ key: place, place, location: null }],
  );
  return only.length === 0 ? all : all.filter(({ key }) => only.includes(key));
}

/** The one asked for; where nobody asked, the first. Undefined where it is not offered. */
export function findOption(
  spots: readonly LocationOption[],
  key: string | null | undefined,
): LocationOption | undefined {
  return key == null ? spots[0] : spots.find((spot) => spot.key === key);
}

/** Where a session is held now, among the places of a therapist who would have it; undefined where they lack it. */
export function keptOption(
  spots: readonly LocationOption[],
  { place, locationId }: { place: Modality; locationId: string | null },
): LocationOption | undefined {
  return spots.find((spot) => spot.place === place && (locationId === null || spot.key === locationId));
}

/** What a session's row says of a spot. */
export function locationFields({ place, location }: LocationOption): { place: Modality; locationId: string | null } {
  return { place, locationId: location?.id ?? null };
}

/** The same as the key of a spot; undefined for an old session in person that names no location. */
export function keyOf({ place, locationId }: { place: Modality; locationId: string | null }): string | undefined {
  return place === "in_person" ? (locationId ?? undefined) : place;
}

/** A session's location as it is read, and its practice. */
export type Held = {
  location: { own?: boolean; name: string; address: string; note: string } | null;
  practice: { address: string; addressNote: string };
};

/** Where a session in person is held, in words. */
export function locationOf({ location, practice }: Held): Omit<Location, "id"> {
  if (location && !location.own) return location;
  return { name: location?.name ?? "", address: practice.address, note: practice.addressNote };
}

/** A session that is in the way, and where staff find it. */
export type HeldLine = { id: string; name: string; when: string; href: string };

export function heldLines({ sessions }: SessionsHeld, locale: Locale): HeldLine[] {
  return sessions.map(({ id, name, start, zone, therapist }) => ({
    id,
    name,
    when: `${formatDayYear({ zone, instant: start }, locale)}, ${formatTime(zone, start, locale)}, ${therapist}`,
    href: `/calendar?week=${startOfWeek(localDateAt(zone, start))}&session=${id}`,
  }));
}
