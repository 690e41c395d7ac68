import { createHash } from "node:crypto";
import { env } from "@/lib/platform/env/env";
import { embed } from "./script";

/** The script of a therapist's website. Its address never changes, so it is kept for an hour only, and asked after by its mark. */
export function GET(request: Request): Response {
  const text = `(${embed.toString()})(${JSON.stringify(new URL(env().APP_URL).origin)});\n`;
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "cache-control": "public, max-age=3600, stale-while-revalidate=604800",
    etag,
    // For pages that ask for either of these of whatever they load.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": "text/javascript; charset=utf-8" } });
}
