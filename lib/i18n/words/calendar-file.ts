import { calendarFile as en } from "../messages/en/calendar-file";
import { calendarFile as fr } from "../messages/fr/calendar-file";

export const calendarFileWords = { en, fr };
