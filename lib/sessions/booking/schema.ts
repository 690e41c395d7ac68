import { z } from "zod";
import { id, instant } from "@/lib/platform/input/fields";
import { optionKey } from "@/lib/practice/locations/schema";

/** What a visitor chose: therapist, service, the start as an instant, and where; the first place where nothing is said of it. */
export const choiceFields = { therapist: id, service: id, start: instant, place: optionKey.optional() };

/** `key`: made with the form, so that one form is one session. Price and length are never the client's to say. */
export const bookInput = z.strictObject({ ...choiceFields, key: id, practice: z.string() });

export type BookingChoice = { therapist: string; service: string; start: number; place?: string | undefined };

/** How a `slot_taken` goes on: the nearest free starts (ms), in the practice's zone. */
export type NearestTimes = { nearest: number[]; zone: string };
