import { accounts as en } from "../messages/en/accounts";
import { accounts as fr } from "../messages/fr/accounts";

export const accountsWords = { en, fr };
