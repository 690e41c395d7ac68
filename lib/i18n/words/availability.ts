import { availability as en } from "../messages/en/availability";
import { availability as fr } from "../messages/fr/availability";

export const availabilityWords = { en, fr };
