import type { IncomingMessage, ServerResponse } from "node:http";

// Here and not in a proxy.ts of Next, which takes some 70 MB of memory more for the same headers.

const YEAR = 31_536_000;
const SLUG = /^\/embed\/([a-z0-9-]{1,60})$/;

function addressOf(request: IncomingMessage): URL {
  return new URL(URL.canParse(`http://request${request.url}`) ? `http://request${request.url}` : "http://request/");
}

/** Whose times are asked for by a website that frames them: the slug of the only pages that may be framed. Null for every other page. */
export function framedPractice(request: IncomingMessage): string | null {
  return SLUG.exec(addressOf(request).pathname)?.[1] ?? null;
}

/**
 * Tells the pages which address was asked for and which nonce is good, whatever the request claims, and the browser what may run.
 * @param websites the origins that may frame this page; none of them for every page but those of `framedPractice`
 */
export function setPageHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  websites: readonly string[] = [],
): void {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, websites);
  const url = addressOf(request);
  url.searchParams.delete("_rsc"); // Next's own mark on the requests of its script.
  request.headers["x-anteroom-url"] = url.pathname + url.search;
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy; // Next takes the nonce of its own scripts from here.
  response.setHeader("content-security-policy", policy);
  // What other websites load neither reads nor sets a cookie: nobody is signed in there, and nobody is followed.
  if (/^\/embed[./]/.test(url.pathname)) return void delete request.headers.cookie;
  const lang = url.searchParams.get("lang");
  if (lang === "en" || lang === "fr")
    response.setHeader("set-cookie", `anteroom-lang=${lang}; Path=/; Max-Age=${YEAR}; SameSite=Lax`);
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
