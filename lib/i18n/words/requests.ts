import { requests as en } from "../messages/en/requests";
import { requests as fr } from "../messages/fr/requests";

export const requestsWords = { en, fr };
