import { cookies, headers } from "next/headers";
import { cache } from "react";
import { env } from "@/lib/platform/env/env";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { findPractice } from "./practice";
import { hashToken, newToken } from "./tokens";

/** Set by lib/platform/boot/headers.ts: the path and query that were asked for. */
export const URL_HEADER = "x-anteroom-url";
const LANG_COOKIE = "anteroom-lang";

/** The address of this request, relative: path and query. */
export const requestUrl = cache(
  async (): Promise<URL> => new URL((await headers()).get(URL_HEADER) ?? "/", "http://request"),
);

/**
 * The language of this request: the address's `?lang`, else the one chosen before, else the practice's own
 * on its public pages, else the browser's. `find` returns the practice at a slug of the address.
 */
export async function requestLocale(find: typeof findPractice = findPractice): Promise<Locale> {
  const url = await requestUrl();
  const asked = url.searchParams.get("lang");
  if (isLocale(asked)) return asked;
  const chosen = (await cookies()).get(LANG_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  const [, area, slug] = url.pathname.split("/");
  const found = slug && (area === "book" || area === "portal" || area === "embed") ? await find(slug) : null;
  if (found) return found.practice.locale;
  return /^\s*fr\b/i.test((await headers()).get("accept-language") ?? "") ? "fr" : "en";
}

/** Keeps the language that somebody has chosen in this browser, for a year. Actions only. */
export async function rememberLanguage(locale: Locale): Promise<void> {
  (await cookies()).set(LANG_COOKIE, locale, { path: "/", sameSite: "lax", maxAge: 31_536_000 });
}

/** This address in another language, everything else kept. */
export async function inLanguage(locale: Locale): Promise<string> {
  const url = new URL(await requestUrl());
  url.searchParams.set("lang", locale);
  return `${url.pathname}${url.search}`;
}

/** The address of whoever asks, as lib/platform/boot/http.ts has established it. */
export async function requestIp(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "unknown";
}

/** Remembered for as long as a link to a new password could be of use. */
const ASKED_SECONDS = 3600;
const askedCookie = () => (env().APP_URL.startsWith("https:") ? "__Host-anteroom-asked" : "anteroom-asked");

/** Marks this browser as the one that asks for a link, whatever the answer is; gives the hash of the mark. Actions only. */
export async function askingBrowser(): Promise<string> {
  const { token, hash } = newToken();
  const secure = env().APP_URL.startsWith("https:");
  (await cookies()).set(askedCookie(), token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: ASKED_SECONDS,
  });
  return hash;
}

/** The hash of the mark that this browser has, or null. */
export async function markOfBrowser(): Promise<string | null> {
  const mark = (await cookies()).get(askedCookie())?.value;
  return mark ? hashToken(mark) : null;
}
