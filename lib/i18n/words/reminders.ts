import { reminders as en } from "../messages/en/reminders";
import { reminders as fr } from "../messages/fr/reminders";

export const remindersWords = { en, fr };
