/** Reduces a user agent to two words, which is all that is stored of it. Pure. */

export const BROWSERS = [
  // The first match wins: each of these also claims to be some of those below it.
  ["edge", /\b(Edg|EdgA|EdgiOS)\//],
  ["opera", /\b(OPR|OPT)\//],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /\b(Chrome|HeadlessChrome|CriOS)\//],
  ["safari", /\bSafari\//],
] as const;

export const SYSTEMS = [
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["android", /\bAndroid\b/],
  ["chromebook", /\bCrOS\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\bMacintosh\b/],
  ["linux", /\bLinux\b/],
] as const;

/** Returns "firefox windows", as a sign-in stores it; "other" for each unknown part. */
export function deviceOf(userAgent: string | null): string {
  const found = (table: readonly (readonly [string, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(userAgent ?? ""))?.[0] ?? "other";
  return `${found(BROWSERS)} ${found(SYSTEMS)}`;
}
