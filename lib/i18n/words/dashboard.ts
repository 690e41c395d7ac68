import { dashboard as en } from "../messages/en/dashboard";
import { dashboard as fr } from "../messages/fr/dashboard";

export const dashboardWords = { en, fr };
