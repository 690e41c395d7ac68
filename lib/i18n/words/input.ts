import { input as en } from "../messages/en/input";
import { input as fr } from "../messages/fr/input";

export const inputWords = { en, fr };
