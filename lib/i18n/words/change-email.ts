import { changeEmail as en } from "../messages/en/change-email";
import { changeEmail as fr } from "../messages/fr/change-email";

export const changeEmailWords = { en, fr };
