import { rules as en } from "../messages/en/rules";
import { rules as fr } from "../messages/fr/rules";

export const rulesWords = { en, fr };
