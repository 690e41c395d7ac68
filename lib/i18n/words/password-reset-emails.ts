import { passwordResetEmails as en } from "../messages/en/password-reset-emails";
import { passwordResetEmails as fr } from "../messages/fr/password-reset-emails";

export const passwordResetEmailsWords = { en, fr };
