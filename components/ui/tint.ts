const tints = ["a", "b", "c"] as const;

/** Returns one of three tints, always the same for the same name. */
export function tint(name: string): (typeof tints)[number] {
  let sum = 0;
  for (const sign of name.normalize("NFC")) sum = (sum * 17 + (sign.codePointAt(0) ?? 0)) % 1009;
  return tints[sum % 3] ?? "a";
}
