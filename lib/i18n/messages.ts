import { common as commonEn } from "./messages/en/common";
import { common as commonFr } from "./messages/fr/common";

// One key a capability: the same word as its folder.
const en = { common: commonEn };
const fr = { common: commonFr };

export const messages = { en, fr };

export type Words = typeof en;
