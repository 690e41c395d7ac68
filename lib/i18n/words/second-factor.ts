import { secondFactor as en } from "../messages/en/second-factor";
import { secondFactor as fr } from "../messages/fr/second-factor";

export const secondFactorWords = { en, fr };
