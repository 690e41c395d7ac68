import { therapistProfile as en } from "../messages/en/therapist-profile";
import { therapistProfile as fr } from "../messages/fr/therapist-profile";

export const therapistProfileWords = { en, fr };
