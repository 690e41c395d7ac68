import { cookies, headers } from "next/headers";
import { cache } from "react";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { findPractice } from "./practice";
import { hostCookie, isSecure, LANGUAGE_COOKIE, LANGUAGE_COOKIE_SECONDS, URL_HEADER } from "./names";
import { hashToken, newToken } from "./tokens";

/** Returns the relative URL of this request: path and query. */
export const requestUrl = cache(
  async (): Promise<URL> => new URL((await headers()).get(URL_HEADER) ?? "/", "http://request"),
);

/**
 * Returns the language of this request: the URL's `?lang`, else the language chosen earlier in this browser, else the
 * one the browser prefers, else the practice's on its public pages. A frame in a practice's website has the practice's
 * language, as the website around it does. `find` returns the practice at a slug.
 */
export async function requestLocale(find: typeof findPractice = findPractice): Promise<Locale> {
  const url = await requestUrl();
  const lang = url.searchParams.get("lang");
  if (isLocale(lang)) return lang;
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  const [, area, slug] = url.pathname.split("/");
  const preferred = preferredLocale((await headers()).get("accept-language") ?? "");
  if (preferred && area !== "embed") return preferred;
  const found = slug && (area === "book" || area === "portal" || area === "embed") ? await find(slug) : null;
  return found?.practice.locale ?? preferred ?? "en";
}

/** Returns our language that an Accept-Language header (RFC 9110, 12.5.4) prefers; null if it names neither. */
export function preferredLocale(header: string): Locale | null {
  const named = header.split(",", 20).map((part) => {
    const [tag = "", weight = ""] = part.split(";");
    const quality = /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(weight)?.[1];
    return { locale: tag.trim().toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const ours = named.filter(({ locale, quality }) => isLocale(locale) && quality > 0);
  const [first] = ours.sort((a, b) => b.quality - a.quality);
  return isLocale(first?.locale) ? first.locale : null;
}

/** Remembers the chosen language in this browser for a year. Actions only. */
export async function rememberLanguage(locale: Locale): Promise<void> {
  (await cookies()).set(LANGUAGE_COOKIE, locale, { path: "/", sameSite: "lax", maxAge: LANGUAGE_COOKIE_SECONDS });
}

/** Returns this URL in another language, with everything else unchanged. */
export async function inLanguage(locale: Locale): Promise<string> {
  const url = new URL(await requestUrl());
  url.searchParams.set("lang", locale);
  return `${url.pathname}${url.search}`;
}

/** Returns the client's IP address, as lib/platform/boot/http.ts has established it. */
export async function requestIp(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "unknown";
}

/** As long as a password reset link works. */
const MARK_SECONDS = 3600;
const markCookie = () => hostCookie("asked");
const addressCookie = () => hostCookie("asked-for");

/**
 * Marks this browser as the one that requested a link or a code, whether or not an account exists, and returns the
 * mark's hash. `address`: as typed, for the page that asks for the code. Actions only.
 */
export async function askingBrowser(address = ""): Promise<string> {
  const { token, hash } = newToken();
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), maxAge: MARK_SECONDS } as const;
  const jar = await cookies();
  jar.set(markCookie(), token, options);
  jar.set(addressCookie(), address, options);
  return hash;
}

/** Returns the address for which this browser has requested a link or a code within the hour, or "". */
export async function askedAddress(): Promise<string> {
  return (await cookies()).get(addressCookie())?.value ?? "";
}

/** Returns the hash of this browser's mark, or null. */
export async function markOfBrowser(): Promise<string | null> {
  const mark = (await cookies()).get(markCookie())?.value;
  return mark ? hashToken(mark) : null;
}
