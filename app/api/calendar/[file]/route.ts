import { createHash } from "node:crypto";
import { takeAttempt } from "@/lib/platform/access/limits";
import { feedViewer } from "@/lib/platform/access/viewer";
import { feedContent } from "@/lib/calendar/calendar-feed/queries";
import { isFresh } from "@/lib/calendar/calendar-feed/rules";
import { feedCalendar } from "./calendar";

// Made anew for whoever asks.
export const dynamic = "force-dynamic";

/** So often an hour a program may look; they come every few minutes at most. */
const LIMIT = { count: 120, seconds: 3600 };

/** /api/calendar/<secret>.ics: a staff member's sessions, for a calendar program to subscribe to. HEAD is answered alike. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const [, secret] = /^([\w-]{43})\.ics$/.exec((await params).file) ?? [];
  const viewer = secret ? await feedViewer(secret) : null;
  if (!viewer) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  if (!(await takeAttempt([{ key: `feed:${viewer.staffId}`, ...LIMIT }])))
    return new Response(null, {
      status: 429,
      headers: { "retry-after": String(LIMIT.seconds), "cache-control": "no-store" },
    });

  const content = await feedContent(viewer);
  const file = feedCalendar(viewer, content);
  const tag = `"${createHash("sha256").update(file).digest("base64url").slice(0, 27)}"`;
  // Only the program itself may keep it, and asks each time whether it still holds.
  const headers = {
    etag: tag,
    "last-modified": content.changed.toUTCString(),
    "cache-control": "private, no-cache",
    "x-robots-tag": "noindex",
  };
  const asked = { match: request.headers.get("if-none-match"), since: request.headers.get("if-modified-since") };
  if (isFresh(asked, { tag, changed: content.changed })) return new Response(null, { status: 304, headers });
  return new Response(file, {
    headers: {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": "inline; filename=anteroom.ics",
    },
  });
}
