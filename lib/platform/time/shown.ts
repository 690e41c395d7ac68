/**
 * Returns the zone in which a client reads a session's time: in person the practice's; otherwise the one that they
 * chose (design/time-zones, "Which zone is shown").
 */
export function shownZone({ place, zone }: { place: string; zone: string }, own: string | null): string {
  return place === "in_person" ? zone : (own ?? zone);
}
