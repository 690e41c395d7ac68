import { changeEmailEmails as en } from "../messages/en/change-email-emails";
import { changeEmailEmails as fr } from "../messages/fr/change-email-emails";

export const changeEmailEmailsWords = { en, fr };
