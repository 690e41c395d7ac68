import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

/** "video", "phone", or the id of a location. */
export const optionKey = z.union([z.literal(["video", "phone"]), id], { error: "invalid" });

const optionalLine = (most: number) =>
  z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform(() => ""),
      line(most),
    ],
    { error: `too_long:${most}` },
  );
const fields = { name: line(80), address: line(200), note: optionalLine(120) };

/** `key` makes the form idempotent: sent twice, it adds one location. */
export const addLocationInput = z.strictObject({ key: id, ...fields });

/** Of the practice's own location, only the name: empty for the practice's. Its address is the practice's. */
export const saveLocationInput = z.union([
  z.strictObject({ location: id, ...fields }),
  z.strictObject({ location: id, own: z.literal("1"), name: optionalLine(80) }),
]);

export const locationInput = z.strictObject({ location: id });

export type LocationFields = { name: string; address: string; note: string };

/** Details of `sessions_held`: the upcoming sessions, with their start (ms). */
export type SessionsHeld = { sessions: { id: string; start: number; zone: string; name: string; therapist: string }[] };
