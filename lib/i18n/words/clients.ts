import { clients as en } from "../messages/en/clients";
import { clients as fr } from "../messages/fr/clients";

export const clientsWords = { en, fr };
