import { services as en } from "../messages/en/services";
import { services as fr } from "../messages/fr/services";

export const servicesWords = { en, fr };
