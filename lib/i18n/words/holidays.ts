import { holidays as en } from "../messages/en/holidays";
import { holidays as fr } from "../messages/fr/holidays";

export const holidaysWords = { en, fr };
