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
    { error: "too_long" },
  );
const fields = { name: line(80), address: line(200), note: optionalLine(120) };

/** `key` makes one form one location, however often it is sent. */
export const addLocationInput = z.strictObject({ key: id, ...fields });

/** Of the practice's own the name alone: empty for the practice's. Its address is the practice's. */
export const saveLocationInput = z.union([
  z.strictObject({ location: id, ...fields }),
  z.strictObject({ location: id, own: z.literal("1"), name: optionalLine(80) }),
]);

export const locationInput = z.strictObject({ location: id });

export type LocationFields = { name: string; address: string; note: string };

/** How `sessions_held` goes on: the sessions to come, by start (ms). */
export type SessionsHeld = { sessions: { id: string; start: number; zone: string; name: string; therapist: string }[] };
