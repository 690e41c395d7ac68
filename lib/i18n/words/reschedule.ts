import { reschedule as en } from "../messages/en/reschedule";
import { reschedule as fr } from "../messages/fr/reschedule";

export const rescheduleWords = { en, fr };
