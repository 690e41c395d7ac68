import { en } from "./messages.en";
import { fr } from "./messages.fr";

export const prospectsMessages = { en, fr };
