import { verifyEmails as en } from "../messages/en/verify-emails";
import { verifyEmails as fr } from "../messages/fr/verify-emails";

export const verifyEmailsWords = { en, fr };
