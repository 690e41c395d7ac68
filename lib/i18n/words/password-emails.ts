import { passwordEmails as en } from "../messages/en/password-emails";
import { passwordEmails as fr } from "../messages/fr/password-emails";

export const passwordEmailsWords = { en, fr };
