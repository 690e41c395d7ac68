import { en } from "./messages.en";
import { fr } from "./messages.fr";

export const contactsMessages = { en, fr };
