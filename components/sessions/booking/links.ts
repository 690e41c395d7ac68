import type { LocationOption } from "@/lib/practice/locations/rules";

/** The addresses of the booking page's choices: each link is the page with one choice changed. */
export type BookingLinks = (
  change: Partial<Record<"therapist" | "service" | "place" | "day" | "start" | "change" | "back", string | null>>,
) => string;

/** From what is chosen now; a null takes a choice out. Changing who or what keeps the day and drops the time. */
export function bookingLinks(
  chosen: { therapist: string | null; service: string | null; day: string | null } & Record<
    string,
    string | null | undefined
  >,
): BookingLinks {
  return (change) => {
    const kept = Object.entries({ ...chosen, ...change }).filter((pair): pair is [string, string] => Boolean(pair[1]));
    return `?${new URLSearchParams(kept)}`;
  };
}

/** The same up to the value of one choice, for many links that differ in it alone. */
export function upTo(links: BookingLinks, choice: "day" | "start", more: Parameters<BookingLinks>[0] = {}): string {
  const rest = links({ ...more, [choice]: null });
  return `${rest.endsWith("?") ? rest : `${rest}&`}${choice}=`;
}

/** What an address says of where, beside therapist and service: nothing while there is no choice. */
export function placeChosen({ spots, spot }: { spots: readonly LocationOption[]; spot: LocationOption }): {
  place?: string;
} {
  return spots.length > 1 ? { place: spot.key } : {};
}
