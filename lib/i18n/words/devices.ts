import { devices as en } from "../messages/en/devices";
import { devices as fr } from "../messages/fr/devices";

export const devicesWords = { en, fr };
