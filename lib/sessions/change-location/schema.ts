import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { spotKey } from "@/lib/practice/locations/schema";
import { version } from "@/lib/sessions/sessions/schema";

/** By staff, to another place. */
export const relocateInput = z.strictObject({ session: id, sequence: version, place: spotKey });

export type RelocateInput = z.output<typeof relocateInput>;
