import { en } from "./email-messages.en";
import { fr } from "./email-messages.fr";

export const signInCodeEmailMessages = { en, fr };
