import { turnedAwayEmails as en } from "../messages/en/turned-away-emails";
import { turnedAwayEmails as fr } from "../messages/fr/turned-away-emails";

export const turnedAwayEmailsWords = { en, fr };
