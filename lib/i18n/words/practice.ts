import { practice as en } from "../messages/en/practice";
import { practice as fr } from "../messages/fr/practice";

export const practiceWords = { en, fr };
