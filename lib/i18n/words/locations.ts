import { locations as en } from "../messages/en/locations";
import { locations as fr } from "../messages/fr/locations";

export const locationsWords = { en, fr };
