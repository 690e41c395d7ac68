import type { IncomingMessage, ServerResponse } from "node:http";
import { databaseAnswers } from "@/lib/platform/db/client";
import { answerNotice, notices, type Again } from "./notice";

/** Seconds after which a browser, or a search engine, may try again. */
export const RETRY_AFTER = "30";

/**
 * Replaces a page that failed (Next's own is in English, and blank without a script): by a page that says so in both
 * languages, with status 503 while the database is away. `form`: the fields that "Try again" sends once more.
 */
export function coverFailures(request: IncomingMessage, response: ServerResponse, form?: Again["form"]): void {
  // What Next's script asks for, it handles itself: it opens the page in full, or keeps the form.
  if (request.headers.rsc !== undefined || request.headers["next-action"] !== undefined) return;
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  let covered = false;
  const cover = (): boolean => {
    if (covered) return true;
    if (response.headersSent || response.statusCode < 500) return false;
    covered = true;
    void databaseAnswers().then((up) => {
      Object.assign(response, own);
      for (const name of ["content-encoding", "etag", "transfer-encoding", "link"]) response.removeHeader(name);
      const again: Again = { url: request.url ?? "/", form };
      if (up) answerNotice(response, 500, notices.failed, { again });
      else answerNotice(response, 503, notices.away, { again, headers: { "retry-after": RETRY_AFTER } });
    });
    return true;
  };
  response.writeHead = ((status: number, ...rest: []) => {
    if (!covered) response.statusCode = status;
    return cover() ? response : own.writeHead(status, ...rest);
  }) as typeof response.writeHead;
  response.write = ((...args: Parameters<typeof own.write>) =>
    cover() ? true : own.write(...args)) as typeof response.write;
  response.end = ((...args: Parameters<typeof own.end>) =>
    cover() ? response : own.end(...args)) as typeof response.end;
}
