import { sessionsEmails as en } from "../messages/en/sessions-emails";
import { sessionsEmails as fr } from "../messages/fr/sessions-emails";

export const sessionsEmailsWords = { en, fr };
