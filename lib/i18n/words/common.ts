import { common as en } from "../messages/en/common";
import { common as fr } from "../messages/fr/common";

export const commonWords = { en, fr };
