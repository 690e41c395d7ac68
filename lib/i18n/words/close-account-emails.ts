import { closeAccountEmails as en } from "../messages/en/close-account-emails";
import { closeAccountEmails as fr } from "../messages/fr/close-account-emails";

export const closeAccountEmailsWords = { en, fr };
