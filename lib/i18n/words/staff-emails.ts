import { staffEmails as en } from "../messages/en/staff-emails";
import { staffEmails as fr } from "../messages/fr/staff-emails";

export const staffEmailsWords = { en, fr };
