import { secondFactorEmails as en } from "../messages/en/second-factor-emails";
import { secondFactorEmails as fr } from "../messages/fr/second-factor-emails";

export const secondFactorEmailsWords = { en, fr };
