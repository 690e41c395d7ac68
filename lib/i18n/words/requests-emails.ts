import { requestsEmails as en } from "../messages/en/requests-emails";
import { requestsEmails as fr } from "../messages/fr/requests-emails";

export const requestsEmailsWords = { en, fr };
