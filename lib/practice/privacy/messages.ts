import { en } from "./messages.en";
import { fr } from "./messages.fr";

export const privacyMessages = { en, fr };
