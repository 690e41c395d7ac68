import { BROWSERS, SYSTEMS } from "@/lib/platform/access/device";

export type Browser = (typeof BROWSERS)[number][0] | "other";
export type System = (typeof SYSTEMS)[number][0] | "other";

/** Parses the "<browser> <system>" that a sign-in stores. */
export function readDevice(device: string): { browser: Browser; system: System } {
  const [browser, system] = device.split(" ");
  return {
    browser: BROWSERS.find(([name]) => name === browser)?.[0] ?? "other",
    system: SYSTEMS.find(([name]) => name === system)?.[0] ?? "other",
  };
}
