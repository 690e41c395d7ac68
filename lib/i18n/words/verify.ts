import { verify as en } from "../messages/en/verify";
import { verify as fr } from "../messages/fr/verify";

export const verifyWords = { en, fr };
