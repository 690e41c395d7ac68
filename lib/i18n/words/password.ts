import { password as en } from "../messages/en/password";
import { password as fr } from "../messages/fr/password";

export const passwordWords = { en, fr };
