import { signIn as en } from "../messages/en/sign-in";
import { signIn as fr } from "../messages/fr/sign-in";

export const signInWords = { en, fr };
