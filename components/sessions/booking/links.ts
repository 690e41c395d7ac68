import type { LocationOption } from "@/lib/practice/locations/rules";

/** Builds the links of the booking page: each is the page's URL with one choice changed. */
export type BookingLinks = (
  change: Partial<
    Record<
      | ("therapist" | "service" | "place" | "day" | "start" | "change" | "back")
      | ("view" | "where" | "when" | "language"),
      string | null
    >
  >,
) => string;

/** Returns a link builder for the current choices. A null removes a choice; a change of therapist or service keeps the day and drops the time; one of the location keeps both. */
export function bookingLinks(chosen: Record<string, string | null | undefined>): BookingLinks {
  return (change) => {
    const params = Object.entries({ ...chosen, ...change }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    );
    return `?${new URLSearchParams(params)}`;
  };
}

/** Returns the link up to the value of one choice, for many links that differ only in that value. */
export function upTo(links: BookingLinks, choice: "day" | "start", more: Parameters<BookingLinks>[0] = {}): string {
  const rest = links({ ...more, [choice]: null });
  return `${rest.endsWith("?") ? rest : `${rest}&`}${choice}=`;
}

type Placed = { spots: readonly LocationOption[]; spot: LocationOption; open?: { place: boolean } };

/** Returns the URL parameter for the location; empty if there is no choice, or none is made yet. */
export function placeChosen({ spots, spot, open }: Placed): { place?: string } {
  return spots.length > 1 && !open?.place ? { place: spot.key } : {};
}
