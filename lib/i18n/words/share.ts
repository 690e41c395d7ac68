import { share as en } from "../messages/en/share";
import { share as fr } from "../messages/fr/share";

export const shareWords = { en, fr };
