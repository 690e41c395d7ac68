import { createHash } from "node:crypto";
import { env } from "@/lib/platform/env/env";
import { embed } from "./script";

/** Serves the script for therapists' websites. Its URL never changes, so it is cached for only an hour and revalidated by ETag. */
export function GET(request: Request): Response {
  const text = `(${embed.toString()})(${JSON.stringify(new URL(env().APP_URL).origin)});\n`;
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "cache-control": "public, max-age=3600, stale-while-revalidate=604800",
    etag,
    // Required by pages that enforce CORS or COEP on everything they load.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": "text/javascript; charset=utf-8" } });
}
