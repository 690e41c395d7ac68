import { email as en } from "../messages/en/email";
import { email as fr } from "../messages/fr/email";

export const emailWords = { en, fr };
