import { closeAccount as en } from "../messages/en/close-account";
import { closeAccount as fr } from "../messages/fr/close-account";

export const closeAccountWords = { en, fr };
