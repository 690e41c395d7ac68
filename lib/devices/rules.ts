/** What a user agent says of a device, in two words; the rest of it is not kept. Pure. */

const BROWSERS = [
  // The first that fits: each of these also claims to be some of those below it.
  ["edge", /\b(Edg|EdgA|EdgiOS)\//],
  ["opera", /\b(OPR|OPT)\//],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /\b(Chrome|HeadlessChrome|CriOS)\//],
  ["safari", /\bSafari\//],
] as const;

const SYSTEMS = [
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["android", /\bAndroid\b/],
  ["chromebook", /\bCrOS\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\bMacintosh\b/],
  ["linux", /\bLinux\b/],
] as const;

export type Browser = (typeof BROWSERS)[number][0] | "other";
export type System = (typeof SYSTEMS)[number][0] | "other";

/** "firefox windows", as a sign-in keeps it; "other" for what is not known. */
export function deviceOf(userAgent: string | null): string {
  const found = (table: readonly (readonly [string, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(userAgent ?? ""))?.[0] ?? "other";
  return `${found(BROWSERS)} ${found(SYSTEMS)}`;
}

/** The two words of what a sign-in keeps. */
export function readDevice(device: string): { browser: Browser; system: System } {
  const [browser, system] = device.split(" ");
  return {
    browser: BROWSERS.find(([name]) => name === browser)?.[0] ?? "other",
    system: SYSTEMS.find(([name]) => name === system)?.[0] ?? "other",
  };
}
