import { NextResponse, type NextRequest } from "next/server";

// Redirects and headers only: the locks are in lib/access.

const YEAR = 31_536_000;

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-anteroom-url", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy); // Next takes the nonce of its own scripts from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (process.env.APP_URL?.startsWith("https:")) response.headers.set("strict-transport-security", `max-age=${YEAR}; includeSubDomains`);
  const lang = request.nextUrl.searchParams.get("lang");
  if (lang === "en" || lang === "fr") response.cookies.set("anteroom-lang", lang, { path: "/", sameSite: "lax", maxAge: YEAR });
  return response;
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

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico).*)"] };
