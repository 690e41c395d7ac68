import type { ZodType } from "zod";
import { placeChosen } from "@/components/sessions/booking/links";
import type { PracticeCard } from "@/lib/platform/access/practice";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { bookingView, type BookingParams, type BookingView } from "@/lib/sessions/booking/rules";
import type { PublicScope } from "@/lib/platform/access/scopes";
import { id, instant } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { parseLocalDate } from "@/lib/scheduling/dates";
import { isoOf } from "@/lib/platform/time/iso";

export type SearchParams = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever is not well-formed counts as missing. */
export function parseParams(query: SearchParams): BookingParams {
  const one = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const read = <T extends string | number>(schema: ZodType<T>, name: string) =>
    (one(name) && schema.safeParse(one(name)).data) || null;
  return {
    therapist: read(id, "therapist"),
    service: read(id, "service"),
    place: read(optionKey, "place"),
    day: parseLocalDate(one("day")),
    start: read(instant, "start"),
  };
}

/** A visitor's view of what was asked for, in two round trips with the practice's own. */
export async function viewFor(
  scope: PublicScope,
  practice: PracticeCard,
  asked: BookingParams,
): Promise<BookingView | null> {
  const catalogue = await bookingCatalogue(scope, asked.therapist);
  return bookingView(catalogue, practice.zone, false, asked, scope.now.getTime());
}

/** `?therapist=…&service=…&start=…` of a chosen time, and `&place=…` where there is a choice; "" while none is chosen. */
export function chosenQuery(view: BookingView | null): string {
  if (!view || view.start === null) return "";
  return `?${new URLSearchParams({ therapist: view.therapist.id, service: view.service.id, start: isoOf(view.start), ...placeChosen(view) })}`;
}
