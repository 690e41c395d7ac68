import { profile as en } from "../messages/en/profile";
import { profile as fr } from "../messages/fr/profile";

export const profileWords = { en, fr };
