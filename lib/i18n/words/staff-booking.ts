import { staffBooking as en } from "../messages/en/staff-booking";
import { staffBooking as fr } from "../messages/fr/staff-booking";

export const staffBookingWords = { en, fr };
