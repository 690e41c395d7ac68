import { accountDetails as en } from "../messages/en/account-details";
import { accountDetails as fr } from "../messages/fr/account-details";

export const accountDetailsWords = { en, fr };
