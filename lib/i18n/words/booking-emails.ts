import { bookingEmails as en } from "../messages/en/booking-emails";
import { bookingEmails as fr } from "../messages/fr/booking-emails";

export const bookingEmailsWords = { en, fr };
