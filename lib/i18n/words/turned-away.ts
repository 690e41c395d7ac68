import { turnedAway as en } from "../messages/en/turned-away";
import { turnedAway as fr } from "../messages/fr/turned-away";

export const turnedAwayWords = { en, fr };
