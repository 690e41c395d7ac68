import { z } from "zod";
import { id, instant } from "@/lib/platform/input/fields";
import { paragraphs } from "@/lib/platform/input/text";
import { optionKey } from "@/lib/practice/locations/schema";

/** A visitor's choice: therapist, service, start (an instant), and location; without `place`, the first option. */
export const choiceFields = { therapist: id, service: id, start: instant, place: optionKey.optional() };

/** From the client to the therapist; may be empty. Shown to staff and in the therapist's email, never in a calendar file. */
export const noteToTherapist = paragraphs(500).default("");

/** `key`: idempotency key, created with the form. Price and length are never taken from the client. */
export const bookInput = z.strictObject({ ...choiceFields, key: id, note: noteToTherapist, practice: z.string() });

export type BookingChoice = { therapist: string; service: string; start: number; place?: string | undefined };

/** The details of `slot_taken`: the nearest free starts (ms), in the practice's zone. */
export type NearestTimes = { nearest: number[]; zone: string };
