import { emails as en } from "../messages/en/emails";
import { emails as fr } from "../messages/fr/emails";

export const emailsWords = { en, fr };
