import { IncomingMessage } from "node:http";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";

/** The largest body that a form may send, in bytes. Next alone would respond to a very large one with 500. */
const LARGEST_BODY = 1_000_000;
/**
 * Pages where staff upload a picture or a list, of at most LARGEST_FILE of lib/platform/images/rules.ts and
 * lib/clients/client-import/schema.ts.
 */
const UPLOADS = /^\/(organization\/practice|settings\/profile|clients\/import)(\?|$)/;
/** A file and the rest of its form. */
const LARGEST_UPLOAD = MAX_UPLOAD_BYTES + 100_000;
/** Bytes of all bodies that are being read. */
const MOST_HELD = 60_000_000;

let held = 0;

/** Why a body is not passed on. `busy`: too many others are being read. `gone`: the sender has left. */
export type NoBody = "large" | "busy" | "gone";

/** Reads a request's body, declared or chunked, within its limit. */
export function readBody(request: IncomingMessage): Promise<Buffer | NoBody> {
  const most = UPLOADS.test(request.url ?? "") ? LARGEST_UPLOAD : LARGEST_BODY;
  if (Number(request.headers["content-length"] ?? 0) > most) return Promise.resolve("large");
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const end = (result: Buffer | NoBody) => {
      request.removeListener("data", take);
      held -= size;
      size = 0;
      resolve(result);
    };
    const take = (part: Buffer) => {
      size += part.length;
      held += part.length;
      if (size > most) end("large");
      else if (held > MOST_HELD) end("busy");
      else parts.push(part);
    };
    request.on("data", take);
    request.once("end", () => end(Buffer.concat(parts)));
    request.once("close", () => end("gone"));
  });
}

/** Returns the same request with a body that has been read already. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { "transfer-encoding": _, ...headers } = request.headers;
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const again = new IncomingMessage(request.socket);
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor });
  again.headers = { ...headers, "content-length": String(body.length) };
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Returns the fields of a form that one of our pages sends; null for a body that none sends, to which Next responds
 * with 500 and a stack trace in the log. React's own fields must be its JSON: the root of what its script sends ("0"),
 * and what a form without a script is bound to ("$ACTION_1:0").
 */
export async function readForm(request: IncomingMessage, body: Buffer): Promise<FormData | null> {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return null;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    const scripted = request.headers["next-action"] !== undefined;
    if (scripted && !form.has("0")) return null;
    for (const [name, value] of form)
      if ((scripted && name === "0") || /^\$ACTION_[^:]+:\d+$/.test(name))
        if (typeof value !== "string" || !isJson(value)) return null;
    return form;
  } catch {
    return null;
  }
}

/** Returns the fields with which a form can be sent again: no file, and no password. */
export function fieldsToKeep(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value !== "string" || /password/i.test(name) ? [] : [[name, value]],
  );
}
