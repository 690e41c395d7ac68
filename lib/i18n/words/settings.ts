import { settings as en } from "../messages/en/settings";
import { settings as fr } from "../messages/fr/settings";

export const settingsWords = { en, fr };
