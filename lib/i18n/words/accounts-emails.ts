import { accountsEmails as en } from "../messages/en/accounts-emails";
import { accountsEmails as fr } from "../messages/fr/accounts-emails";

export const accountsEmailsWords = { en, fr };
