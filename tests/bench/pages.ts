/**
 * What a view of the demo's booking page costs, beside a bare page of as many elements that another Next serves in the
 * same run, in the product's root layout, styles, headers and depth of address: turn about, for the machine is shared.
 * One request at a time, so CPU and not waiting is measured.
 */
import { gzipSync } from "node:zlib";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { ensureBuilt } from "@/lib/platform/boot/build";
import { fillWithDemo } from "@/lib/platform/boot/fill";
import { disconnect } from "@/lib/platform/db/client";
import { benchDatabase } from "./database";
import { asIs, atMost, median, type Row } from "./row";
import { serve, type Served } from "./served";

const BARE = path.join("tests", "bench", "bare-app");
const [ROUNDS, VIEWS] = [24, 25];

async function buildBare(): Promise<void> {
  if (existsSync(path.join(BARE, ".next", "BUILD_ID"))) return;
  await promisify(execFile)(
    process.execPath,
    [path.join("node_modules", "next", "dist", "bin", "next"), "build", BARE],
    { maxBuffer: 1e8 },
  );
}

async function view({ url }: Served, address: string): Promise<string> {
  const response = await fetch(url + address, { headers: { "accept-language": "en" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}

/** Milliseconds of the server's CPU a view. */
async function cpu(server: Served, address: string): Promise<number> {
  const before = await server.usage();
  for (let i = 0; i < VIEWS; i++) await view(server, address);
  return ((await server.usage()).cpuMs - before.cpuMs) / VIEWS;
}

const elements = (html: string) => html.replace(/<script.*?<\/script>/gs, "").match(/<[a-z]/g)?.length ?? 0;

/** Bytes, compressed, of every script that a browser of today fetches for the page. */
async function scripts(server: Served, html: string): Promise<number> {
  const tags = html.match(/<(script|link)[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/nomodule/i.test(tag))
    .map((tag) => /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1])
    .filter((source) => source !== undefined);
  const bodies = await Promise.all([...new Set(sources)].map((source) => view(server, source)));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

export async function benchPages(): Promise<Row[]> {
  await ensureBuilt();
  await buildBare();
  const database = await benchDatabase();
  process.env.DATABASE_URL = database.url;
  await fillWithDemo().finally(disconnect); // Here, so that the server is measured as at any later start.
  const opened: Served[] = [];
  const open = async (...how: Parameters<typeof serve>) => {
    const server = await serve(...how);
    opened.push(server);
    return server;
  };
  try {
    const address = "/book/maple";
    const product = await open("lib/platform/boot/demo.ts", 3941, address, {
      DATABASE_URL: database.url,
      DATA_DIR: database.folder,
      APP_URL: "http://localhost:3941",
    });
    const html = await view(product, address);
    const count = elements(html);
    const bare = await open(path.join(BARE, "serve.ts"), 3942, "/book/bare");
    // The elements around its rows count too.
    const around = elements(await view(bare, "/book/bare?elements=0"));
    const bareAddress = `/book/bare?elements=${count - around}`;
    const bareHtml = await view(bare, bareAddress);

    const times: [number, number][] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const pair: [number, number] = [await cpu(product, address), await cpu(bare, bareAddress)];
      if (round >= 0) times.push(pair);
    }
    const before = (await product.usage()).statements;
    for (let i = 0; i < 200; i++) await view(product, address);
    const statements = (await product.usage()).statements - before;
    for (let i = 0; i < 300; i++) await view(product, `${address}?lang=${i % 2 ? "fr" : "en"}`);
    const { rssMb } = await product.usage();

    const note = `${elements(bareHtml)} elements, median of ${ROUNDS} × ${VIEWS} views`;
    return [
      asIs("Booking page, server CPU a view", median(times.map(([ms]) => ms)), "ms", `${count} elements`),
      asIs("Bare page, server CPU a view", median(times.map(([, ms]) => ms)), "ms", note),
      atMost("Booking page / bare page", median(times.map(([ms, other]) => ms / other)), "×", 1.3),
      atMost("Booking page, statements a view", statements / 200, "", 2, "without those of the background jobs"),
      atMost(
        "Booking page, HTML",
        Buffer.byteLength(html) / 1000,
        "kB",
        25,
        `bare ${(Buffer.byteLength(bareHtml) / 1000).toFixed(1)}`,
      ),
      atMost("Booking page, HTML compressed", gzipSync(html).length / 1000, "kB", 5),
      atMost(
        "Booking page, scripts compressed",
        (await scripts(product, html)) / 1000,
        "kB",
        130,
        `bare ${((await scripts(bare, bareHtml)) / 1000).toFixed(1)}`,
      ),
      atMost("Server memory after 1,000 views", rssMb, "MB", 350),
    ];
  } finally {
    for (const server of opened) await server.stop();
    await database.close();
  }
}
