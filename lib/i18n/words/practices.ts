import { practices as en } from "../messages/en/practices";
import { practices as fr } from "../messages/fr/practices";

export const practicesWords = { en, fr };
