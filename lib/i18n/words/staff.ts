import { staff as en } from "../messages/en/staff";
import { staff as fr } from "../messages/fr/staff";

export const staffWords = { en, fr };
