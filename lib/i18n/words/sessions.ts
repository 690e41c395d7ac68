import { sessions as en } from "../messages/en/sessions";
import { sessions as fr } from "../messages/fr/sessions";

export const sessionsWords = { en, fr };
