import { calendar as en } from "../messages/en/calendar";
import { calendar as fr } from "../messages/fr/calendar";

export const calendarWords = { en, fr };
