/** The locations in which a session can be held, and their names. Pure. */
import type { Modality } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { formatDayYear, formatTime } from "@/lib/platform/time/format";
import type { SessionsHeld } from "./schema";

/** In the order in which they are shown. */
export const MODALITIES = ["in_person", "video", "phone"] as const satisfies readonly Modality[];

/** A location as clients see it. `name` is empty for the practice's own unless it has a name besides the practice's. */
export type Location = { id: string; name: string; address: string; note: string };

/** One choice of location. `key` identifies it in URLs, forms and `therapist_service.spots`. */
export type LocationOption = { key: string; place: Modality; location: Location | null };

/**
 * Returns the locations in which a therapist gives a service. Empty if none of their choices is left: then the service
 * is not offered.
 * @param only keys that the therapist chose; empty for every location of the service
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

/** Returns the requested option, or the first if none is requested; undefined if it is not offered. */
export function findOption(
  options: readonly LocationOption[],
  key: string | null | undefined,
): LocationOption | undefined {
  return key == null ? options[0] : options.find((option) => option.key === key);
}

/** Returns the option that matches a session's current location; undefined if the therapist lacks it. */
export function keptOption(
  options: readonly LocationOption[],
  { place, locationId }: { place: Modality; locationId: string | null },
): LocationOption | undefined {
  return options.find((option) => option.place === place && (locationId === null || option.key === locationId));
}

/** Returns the columns of a session that store an option. */
export function locationFields({ place, location }: LocationOption): { place: Modality; locationId: string | null } {
  return { place, locationId: location?.id ?? null };
}

/** Returns the key of a session's option; undefined for an old session in person without a location. */
export function keyOf({ place, locationId }: { place: Modality; locationId: string | null }): string | undefined {
  return place === "in_person" ? (locationId ?? undefined) : place;
}

/** A session's location with its practice. */
export type Held = {
  location: { own?: boolean; name: string; address: string; note: string } | null;
  practice: { address: string; addressNote: string };
};

/** Returns the name and address of a session in person. */
export function locationOf({ location, practice }: Held): Omit<Location, "id"> {
  if (location && !location.own) return location;
  return { name: location?.name ?? "", address: practice.address, note: practice.addressNote };
}

/** A session that prevents archiving, with a link to it. */
export type HeldLine = { id: string; name: string; when: string; href: string };

export function heldLines({ sessions }: SessionsHeld, locale: Locale): HeldLine[] {
  return sessions.map(({ id, name, start, zone, therapist }) => ({
    id,
    name,
    when: `${formatDayYear({ zone, instant: start }, locale)}, ${formatTime(zone, start, locale)}, ${therapist}`,
    href: `/calendar?week=${startOfWeek(localDateAt(zone, start))}&session=${id}`,
  }));
}
