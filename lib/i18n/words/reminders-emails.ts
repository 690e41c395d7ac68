import { remindersEmails as en } from "../messages/en/reminders-emails";
import { remindersEmails as fr } from "../messages/fr/reminders-emails";

export const remindersEmailsWords = { en, fr };
