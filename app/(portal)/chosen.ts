import type { ZodType } from "zod";
import { placeChosen } from "@/components/sessions/booking/links";
import type { PracticeCard } from "@/lib/platform/access/practice";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { bookingView, chosenTime, type BookingParams, type BookingView } from "@/lib/sessions/booking/rules";
import type { PublicScope } from "@/lib/platform/access/scopes";
import { id, instant } from "@/lib/platform/input/fields";
import { PARTS, type Criteria } from "@/lib/sessions/first-available/rules";
import { MODALITIES } from "@/lib/practice/locations/rules";
import { SESSION_LANGUAGES } from "@/lib/practice/therapist-profile/rules";
import { optionKey } from "@/lib/practice/locations/schema";
import { parseLocalDate } from "@/lib/scheduling/dates";

export type SearchParams = Record<string, string | string[] | undefined>;

/** Parses the booking parameters of a URL; malformed ones count as missing. */
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

/** Parses what a visitor asks for on the first page of booking; malformed values count as missing. */
export function parseCriteria(query: SearchParams): Criteria {
  const one = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query[name]) ?? null;
  return {
    service: parseParams(query).service,
    where: one("where", MODALITIES),
    when: one("when", PARTS),
    language: one("language", SESSION_LANGUAGES),
  };
}

/** Loads a visitor's booking view for these parameters, in one round trip after the practice's. */
export async function viewFor(
  scope: PublicScope,
  practice: PracticeCard,
  params: BookingParams,
): Promise<BookingView | null> {
  const catalogue = await bookingCatalogue(scope, params.therapist);
  return bookingView(catalogue, practice.zone, false, params, scope.now.getTime());
}

/** Returns `?therapist=…&service=…&start=…` for the chosen time, with `&place=…` if there is a choice; "" if no time is chosen. */
export function chosenQuery(view: BookingView | null): string {
  return view
    ? chosenTime({ therapist: view.therapist.id, service: view.service.id, start: view.start, ...placeChosen(view) })
    : "";
}
