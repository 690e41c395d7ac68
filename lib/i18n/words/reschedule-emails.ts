import { rescheduleEmails as en } from "../messages/en/reschedule-emails";
import { rescheduleEmails as fr } from "../messages/fr/reschedule-emails";

export const rescheduleEmailsWords = { en, fr };
