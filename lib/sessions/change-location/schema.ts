import { z } from "zod";
import { id, tick } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";
import { version } from "@/lib/sessions/sessions/schema";

/** Used by staff. `place`: key of the new location option. */
export const relocateInput = z.strictObject({ session: id, sequence: version, place: optionKey, emailClient: tick });

export type RelocateInput = z.output<typeof relocateInput>;
