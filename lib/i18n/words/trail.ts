import { trail as en } from "../messages/en/trail";
import { trail as fr } from "../messages/fr/trail";

export const trailWords = { en, fr };
