import { feed as en } from "../messages/en/feed";
import { feed as fr } from "../messages/fr/feed";

export const feedWords = { en, fr };
