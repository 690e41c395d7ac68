import { invitation as en } from "../messages/en/invitation";
import { invitation as fr } from "../messages/fr/invitation";

export const invitationWords = { en, fr };
