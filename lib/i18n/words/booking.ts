import { booking as en } from "../messages/en/booking";
import { booking as fr } from "../messages/fr/booking";

export const bookingWords = { en, fr };
