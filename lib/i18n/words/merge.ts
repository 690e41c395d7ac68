import { merge as en } from "../messages/en/merge";
import { merge as fr } from "../messages/fr/merge";

export const mergeWords = { en, fr };
