import { id } from "@/lib/platform/input/fields";
import type { Only } from "@/lib/practice/website/rules";
import type { SearchParams } from "../../../(portal)/chosen";

/** A valid id that matches nothing: a frame with a damaged URL shows nothing rather than the wrong therapist. */
const NO_MATCH = "00000000-0000-0000-0000-000000000000";

/** Reads the therapist and service that the frame's URL limits it to. */
export function onlyOf(query: SearchParams): Only {
  const idParam = (name: string) => (query[name] === undefined ? null : (id.safeParse(query[name]).data ?? NO_MATCH));
  return { therapist: idParam("only-therapist"), service: idParam("only-service") };
}
