import type { IncomingMessage, ServerResponse } from "node:http";

// Here and not in a proxy.ts of Next, which takes some 70 MB of memory more for the same headers.

const YEAR = 31_536_000;

/** Tells the pages which address was asked for and which nonce is good, whatever the request claims, and the browser what may run. */
export function setPageHeaders(request: IncomingMessage, response: ServerResponse): void {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const url = new URL(URL.canParse(`http://request${request.url}`) ? `http://request${request.url}` : "http://request/");
  url.searchParams.delete("_rsc"); // Next's own mark on the requests of its script.
  request.headers["x-anteroom-url"] = url.pathname + url.search;
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy; // Next takes the nonce of its own scripts from here.
  response.setHeader("content-security-policy", policy);
  const lang = url.searchParams.get("lang");
  if (lang === "en" || lang === "fr") response.setHeader("set-cookie", `anteroom-lang=${lang}; Path=/; Max-Age=${YEAR}; SameSite=Lax`);
}

function contentPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
