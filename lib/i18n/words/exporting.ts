import { exporting as en } from "../messages/en/exporting";
import { exporting as fr } from "../messages/fr/exporting";

export const exportingWords = { en, fr };
