import { createHash } from "node:crypto";

/** Returns the id of a seeded row: the same words give the same id on every machine (a UUID of version 8). */
export function seedId(...words: (string | number)[]): string {
  const hex = createHash("sha256").update(words.join("/")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
