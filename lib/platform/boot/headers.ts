import type { IncomingMessage, ServerResponse } from "node:http";
import { LANGUAGE_COOKIE, LANGUAGE_COOKIE_SECONDS, URL_HEADER } from "@/lib/platform/access/names";

// Set here and not in Next's proxy.ts, which takes some 70 MB more memory for the same headers.

const SLUG = /^\/embed\/([a-z0-9-]{1,60})$/;

function addressOf(request: IncomingMessage): URL {
  return new URL(URL.canParse(`http://request${request.url}`) ? `http://request${request.url}` : "http://request/");
}

/** Returns the slug of a page that websites may frame; null for every other page. */
export function framedPractice(request: IncomingMessage): string | null {
  return SLUG.exec(addressOf(request).pathname)?.[1] ?? null;
}

/**
 * Passes the requested URL and the nonce to the pages, overwriting whatever the request claims, and sets the response's
 * security headers.
 * @param websites the origins that may frame this page; empty for every page but those of `framedPractice`
 */
export function setPageHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  websites: readonly string[] = [],
): void {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, websites);
  const url = addressOf(request);
  url.searchParams.delete("_rsc"); // Next adds it to its own script's requests.
  request.headers[URL_HEADER] = url.pathname + url.search;
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy; // Next reads the nonce for its own scripts from here.
  response.setHeader("content-security-policy", policy);
  // Framed pages neither read nor set cookies: visitors are not signed in there, and not tracked.
  if (/^\/embed[./]/.test(url.pathname)) return void delete request.headers.cookie;
  const lang = url.searchParams.get("lang");
  if (lang === "en" || lang === "fr")
    response.setHeader(
      "set-cookie",
      `${LANGUAGE_COOKIE}=${lang}; Path=/; Max-Age=${LANGUAGE_COOKIE_SECONDS}; SameSite=Lax`,
    );
}

function contentPolicy(nonce: string, websites: readonly string[]): string {
  const dev = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${websites.join(" ") || "'none'"}`,
  ].join("; ");
}
