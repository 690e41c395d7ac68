import { seriesEmails as en } from "../messages/en/series-emails";
import { seriesEmails as fr } from "../messages/fr/series-emails";

export const seriesEmailsWords = { en, fr };
