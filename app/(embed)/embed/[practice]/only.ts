import { id } from "@/lib/platform/input/fields";
import type { Only } from "@/lib/practice/website/rules";
import type { SearchParams } from "../../../(portal)/chosen";

/** An id of the right form that is nobody's: a frame with a damaged address shows nothing rather than somebody else. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Whom and what the frame is limited to by its address. */
export function onlyOf(query: SearchParams): Only {
  const named = (name: string) => (query[name] === undefined ? null : (id.safeParse(query[name]).data ?? NOBODY));
  return { therapist: named("only-therapist"), service: named("only-service") };
}
