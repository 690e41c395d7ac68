import { setup as en } from "../messages/en/setup";
import { setup as fr } from "../messages/fr/setup";

export const setupWords = { en, fr };
