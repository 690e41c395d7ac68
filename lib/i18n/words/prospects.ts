import { prospects as en } from "../messages/en/prospects";
import { prospects as fr } from "../messages/fr/prospects";

export const prospectsWords = { en, fr };
