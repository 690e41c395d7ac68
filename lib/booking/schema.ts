import { z } from "zod";
import { id, instant } from "@/lib/input/fields";

/** What a visitor chose: therapist, service, and the start as an instant. */
export const choiceFields = { therapist: id, service: id, start: instant };

/** `key`: made with the form, so that one form is one session. Price and length are never the client's to say. */
export const bookInput = z.strictObject({ ...choiceFields, key: id, practice: z.string() });

export type Choice = { therapist: string; service: string; start: number };

/** How a `slot_taken` goes on: the nearest free starts (ms), in the practice's zone. */
export type NearestTimes = { nearest: number[]; zone: string };
