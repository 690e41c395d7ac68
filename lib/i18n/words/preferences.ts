import { preferences as en } from "../messages/en/preferences";
import { preferences as fr } from "../messages/fr/preferences";

export const preferencesWords = { en, fr };
