import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { readSettings } from "@/lib/platform/env/env";
import { StartupError } from "@/lib/platform/env/startup-error";
import type { Closers } from "./command";
import { mayFrame } from "./framing";
import { framedPractice, setPageHeaders } from "./headers";

/** The largest body that any form may send, in bytes. Next alone would answer 500 to a very large one. */
const LARGEST_BODY = 1_000_000;
/** Where staff put up a picture or a list, of at most LARGEST_FILE of lib/platform/images/rules.ts and lib/clients/client-import/schema.ts. */
const UPLOADS = /^\/(settings\/(practice|profile)|clients\/import)(\?|$)/;
const LARGEST_UPLOAD = 5_100_000;

function answer(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(`${text}\n`);
}

/** Answers for a body that Next must not see; false when the request may pass. */
function refusesBody(request: IncomingMessage, response: ServerResponse): boolean {
  const tooLarge =
    Number(request.headers["content-length"] ?? 0) > (UPLOADS.test(request.url ?? "") ? LARGEST_UPLOAD : LARGEST_BODY);
  const unmeasured = request.headers["transfer-encoding"] !== undefined;
  if (!tooLarge && !unmeasured) return false;
  // Read on for a while, or the browser would show a broken connection instead of the answer.
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
 * Answers a form of another site, which Next alone would answer with 500 and a stack trace in the log; false when the
 * request may pass. One without an Origin passes: the action refuses it, and keeps what was typed.
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
 * Whom the limits on attempts count: the other end of the connection. Only a proxy on this machine or its own
 * network is believed when it names somebody further away, and only its own word: the last of the list.
 */
export function clientAddress(remote: string | undefined, forwarded: string | undefined): string {
  const address = (remote ?? "").replace(/^::ffff:/, "");
  const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i.test(address);
  return network((near && forwarded?.split(",").at(-1)?.trim()) || address || "unknown");
}

/** IPv6 hands everybody a /64, 2^64 addresses: the network is what counts. */
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
 * Takes the port at once, so that a taken one is known before anything slow, and answers 503 until `serve` is called.
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
    // The site's own address, whatever the request claims: Next sends itself to it after a form.
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
