import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { BlockList, isIP } from "node:net";
import { readSettings } from "@/lib/platform/env/env";
import { StartupError } from "@/lib/platform/env/startup-error";
import { fieldsToKeep, readBody, readForm, withBody } from "./body";
import type { Closers } from "./command";
import { coverFailures, RETRY_AFTER } from "./failures";
import { mayFrame } from "./framing";
import { framedPractice, setPageHeaders } from "./headers";
import { answerNotice, notices, type Again } from "./notice";

/** Milliseconds that an idle connection stays open: longer than a proxy's usual 60 s, so that it is the one to close. */
const KEEP_ALIVE = 75_000;
/** What browsers, calendars and proxies ask for. */
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/** Keeps reading for a while, or the browser shows a broken connection instead of the response. */
function drain(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.destroy(), 5_000).unref();
}

function isDecodable(url = ""): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Refuses what Next would respond to with 500; returns false if the request may pass. */
function refuses({ method = "", url }: IncomingMessage, response: ServerResponse): boolean {
  if (!METHODS.includes(method))
    answerNotice(response, 405, notices.method, { headers: { allow: METHODS.join(", "), connection: "close" } });
  else if (!isDecodable(url))
    answerNotice(response, 400, notices.address, { again: { url: "/" }, headers: { connection: "close" } });
  else return false;
  return true;
}

/**
 * Rejects a form from another site, to which Next alone would respond with 500 and a stack trace in the log; returns
 * false if the request may pass. A form without an Origin passes: the action refuses it and returns the submitted
 * values. A page whose proxy forbids referrers sends "null"; then the browser's own word counts, which no page can set.
 */
function refusesOrigin({ headers }: IncomingMessage, response: ServerResponse, home: URL): boolean {
  if (headers.origin === "null" && headers["sec-fetch-site"] === "same-origin") headers.origin = home.origin;
  if (headers.origin === undefined || headers.origin === home.origin) return false;
  answerNotice(response, 403, notices.foreign, { headers: { connection: "close" } });
  return true;
}

/** `form`: the fields to keep if the page fails. */
type Handler = (request: IncomingMessage, response: ServerResponse, form?: Again["form"]) => void;

/** Reads and checks what is posted, and passes it on whole. */
async function passForm(
  request: IncomingMessage,
  response: ServerResponse,
  home: URL,
  handler: Handler,
): Promise<void> {
  if (refusesOrigin(request, response, home)) return drain(request);
  const body = await readBody(request);
  if (body === "gone") return;
  if (body === "large" || body === "busy") {
    drain(request);
    if (body === "large") answerNotice(response, 413, notices.large, { headers: { connection: "close" } });
    else answerNotice(response, 503, notices.away, { headers: { connection: "close", "retry-after": RETRY_AFTER } });
    return;
  }
  const form = await readForm(request, body);
  if (!form) return answerNotice(response, 400, notices.form);
  handler(withBody(request, body), response, fieldsToKeep(form));
}

/** Returns the proxies that are believed: this machine, and those of TRUSTED_PROXIES ("10.0.0.5, 172.16.0.0/12"). */
export function trustedProxies(configured = ""): BlockList {
  const list = new BlockList();
  for (const one of ["127.0.0.0/8", "::1", ...configured.split(",")]) {
    const [address = "", length] = one.trim().split("/");
    const family = isIP(address);
    if (family) list.addSubnet(address, Number(length ?? (family === 4 ? 32 : 128)), family === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

/**
 * Returns the address that attempt limits count: the other end of the connection. A forwarded address is believed only
 * from one of `proxies`, and only the last of the list, which that proxy added.
 */
export function clientAddress(remote: string | undefined, forwarded: string | undefined, proxies: BlockList): string {
  const address = (remote ?? "").replace(/^::ffff:/, "");
  const family = isIP(address);
  const believed = family !== 0 && proxies.check(address, family === 4 ? "ipv4" : "ipv6");
  return network((believed && forwarded?.split(",").at(-1)?.trim()) || address || "unknown");
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
  const { APP_URL, TRUSTED_PROXIES } = readSettings();
  const [home, proxies] = [new URL(APP_URL), trustedProxies(TRUSTED_PROXIES)];
  const secure = home.protocol === "https:";
  let handler: Handler = ({ url = "/" }, response) =>
    answerNotice(response, 503, notices.starting, { again: { url }, headers: { "retry-after": "5" } });
  const server = createServer((request, response) => {
    request.headers["x-forwarded-for"] = clientAddress(
      request.socket.remoteAddress,
      request.headers["x-forwarded-for"]?.toString(),
      proxies,
    );
    // The site's own address, whatever the request claims: Next requests it itself after a form.
    request.headers.host = home.host;
    delete request.headers["x-forwarded-host"];
    const pass = (websites?: readonly string[]) => {
      setPageHeaders(request, response, websites);
      // A year, for this host alone: what else the operator runs under the domain is not ours to decide.
      if (secure) response.setHeader("strict-transport-security", "max-age=31536000");
      if (refuses(request, response)) return drain(request);
      if (request.method === "POST") return void passForm(request, response, home, handler);
      handler(request, response);
    };
    const framed = framedPractice(request);
    if (framed === null) pass();
    else void mayFrame(framed).then(pass);
  });
  server.keepAliveTimeout = KEEP_ALIVE;
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
  const serve = (next: RequestListener) => {
    handler = (request, response, form) => {
      if (process.env.NODE_ENV !== "development") coverFailures(request, response, form); // there, Next shows the error
      next(request, response);
    };
  };
  return { server, serve };
}
