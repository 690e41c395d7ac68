import { importing as en } from "../messages/en/importing";
import { importing as fr } from "../messages/fr/importing";

export const importingWords = { en, fr };
