import { env } from "@/lib/platform/env/env";

/** The request header with the path and query that were asked for; only lib/platform/boot/headers.ts sets it. */
export const URL_HEADER = "x-anteroom-url";

export const LANGUAGE_COOKIE = "anteroom-lang";

/** A chosen language is kept for a year, in seconds. */
export const LANGUAGE_COOKIE_SECONDS = 31_536_000;

/** Returns whether the site is served over TLS, and its cookies may be `Secure`. */
export function isSecure(): boolean {
  return env().APP_URL.startsWith("https:");
}

/** Returns the name of a cookie that no other host, path or plain HTTP may set, when the site is served over TLS. */
export function hostCookie(name: string): string {
  return isSecure() ? `__Host-anteroom-${name}` : `anteroom-${name}`;
}
