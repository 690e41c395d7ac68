import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { readSettings } from "@/lib/platform/env/env";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";
import { StartupError } from "@/lib/platform/env/startup-error";
import type { Closers } from "./command";
import { mayFrame } from "./framing";
import { framedPractice, setPageHeaders } from "./headers";

/** The largest body that a form may send, in bytes. Next alone would respond to a very large one with 500. */
const LARGEST_BODY = 1_000_000;
/**
 * Pages where staff upload a picture or a list, of at most LARGEST_FILE of lib/platform/images/rules.ts and
 * lib/clients/client-import/schema.ts.
 */
const UPLOADS = /^\/(settings\/(practice|profile)|clients\/import)(\?|$)/;
/** A file and the rest of its form. */
const LARGEST_UPLOAD = MAX_UPLOAD_BYTES + 100_000;

function answer(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(`${text}\n`);
}

/** Rejects a body that Next must not see; returns false if the request may pass. */
function refusesBody(request: IncomingMessage, response: ServerResponse): boolean {
  const tooLarge =
    Number(request.headers["content-length"] ?? 0) > (UPLOADS.test(request.url ?? "") ? LARGEST_UPLOAD : LARGEST_BODY);
  const unmeasured = request.headers["transfer-encoding"] !== undefined;
  if (!tooLarge && !unmeasured) return false;
  // Keep reading for a while, or the browser shows a broken connection instead of the response.
  request.resume();
  setTimeout(() => request.destroy(), 5_000).unref();
  if (tooLarge)
    answer(response, 413, "What was sent is too large.\nL’envoi est trop volumineux.", { connection: "close" });
  else
    answer(response, 411, "The length of what was sent is missing.\nLa longueur de l’envoi manque.", {
      connection: "close",
    });
  return true;
}

/**
 * Rejects a form from another site, to which Next alone would respond with 500 and a stack trace in the log; returns
 * false if the request may pass. A form without an Origin passes: the action refuses it and returns the submitted
 * values.
 */
function refusesOrigin({ method, headers: { origin } }: IncomingMessage, response: ServerResponse, home: URL): boolean {
  if (method !== "POST" || origin === undefined || origin === home.origin) return false;
  answer(
    response,
    403,
    "This form was sent from another address than the site’s own.\nCe formulaire a été envoyé depuis une autre adresse que celle du site.",
  );
  return true;
}

/**
 * Returns the address that attempt limits count: the other end of the connection. A forwarded address is trusted only
 * from a proxy on this machine or its network, and only the last of the list, which that proxy added.
 */
export function clientAddress(remote: string | undefined, forwarded: string | undefined): string {
  const address = (remote ?? "").replace(/^::ffff:/, "");
  const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i.test(address);
  return network((near && forwarded?.split(",").at(-1)?.trim()) || address || "unknown");
}

/** An IPv6 subscriber gets a /64, 2^64 addresses, so the network is counted. */
function network(address: string): string {
  if (!address.includes(":") || address === "::1") return address;
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return `${[...left, ...Array<string>(Math.max(gap, 0)).fill("0"), ...right]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(":")}::/64`;
}

export type Site = { server: Server; serve(handler: RequestListener): void };

/**
 * Binds the port immediately, so that a port in use is reported before anything slow, and responds with 503 until
 * `serve` is called.
 * @throws StartupError
 */
export async function listen(port: number, host: string | undefined, closers: Closers): Promise<Site> {
  const home = new URL(readSettings().APP_URL);
  let handler: RequestListener = (_, response) =>
    answer(response, 503, "Anteroom is starting.\nAnteroom démarre.", { "retry-after": "5" });
  const server = createServer((request, response) => {
    request.headers["x-forwarded-for"] = clientAddress(
      request.socket.remoteAddress,
      request.headers["x-forwarded-for"]?.toString(),
    );
    // The site's own address, whatever the request claims: Next requests it itself after a form.
    request.headers.host = home.host;
    delete request.headers["x-forwarded-host"];
    const pass = (websites?: readonly string[]) => {
      setPageHeaders(request, response, websites);
      if (!refusesBody(request, response) && !refusesOrigin(request, response, home)) handler(request, response);
    };
    const framed = framedPractice(request);
    if (framed === null) pass();
    else void mayFrame(framed).then(pass);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "is already in use" : `cannot be used (${error.code})`;
      reject(new StartupError(`Port ${port} ${why}: set PORT to another one.`));
    });
    server.listen(port, host, resolve);
  });
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  );
  return { server, serve: (next) => void (handler = next) };
}
