import { series as en } from "../messages/en/series";
import { series as fr } from "../messages/fr/series";

export const seriesWords = { en, fr };
