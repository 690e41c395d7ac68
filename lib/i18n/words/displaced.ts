import { displaced as en } from "../messages/en/displaced";
import { displaced as fr } from "../messages/fr/displaced";

export const displacedWords = { en, fr };
