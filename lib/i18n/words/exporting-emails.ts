import { exportingEmails as en } from "../messages/en/exporting-emails";
import { exportingEmails as fr } from "../messages/fr/exporting-emails";

export const exportingEmailsWords = { en, fr };
