import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { shift, SHIFT_SCRIPT } from "../support/clock/shift";
import type { House } from "./server";

export type Stage = { browser: Browser; house: House };

export type Visit = {
  page: Page;
  context: BrowserContext;
  url: string;
  /** What is expected to go wrong from here on, in this browser or on the server: a 404 that is asked for, say. */
  forgive(what: RegExp): void;
};

export type Journey = {
  name: string;
  run: (stage: Stage, visit: (options?: Options) => Promise<Visit>) => Promise<void>;
};

const journeys: Journey[] = [];

/** One person's way through the product, or a few people's. Each `visit()` is a browser of its own, which may not complain. */
export function journey(name: string, run: Journey["run"]): void {
  journeys.push({ name, run });
}

export function allJourneys(): readonly Journey[] {
  return journeys;
}

type Options = { lang?: "en" | "fr"; dark?: boolean; width?: number; script?: boolean; reducedMotion?: boolean };

const STEP_MS = 15_000;

let connections = 0;

/** An address of the Internet that nobody has (RFC 5737): limits for one connection then count one visitor only. */
function connection(): string {
  connections += 1;
  return `198.51.100.${connections % 256}`;
}

/** Runs one journey. @throws with everything that its browsers or the server complained of */
export async function perform({ run }: Journey, stage: Stage): Promise<void> {
  const { browser, house } = stage;
  const open: BrowserContext[] = [];
  const complaints: string[] = [];
  const printable: RegExp[] = [];
  const printed = house.complaints().length;
  await house.startAfresh();
  try {
    await run(stage, async ({ lang = "en", dark = false, width = 1280, script = true, reducedMotion = false } = {}) => {
      const context = await browser.newContext({
        baseURL: house.url,
        locale: lang === "fr" ? "fr-CA" : "en-CA",
        colorScheme: dark ? "dark" : "light",
        reducedMotion: reducedMotion ? "reduce" : "no-preference",
        viewport: { width, height: 860 },
        javaScriptEnabled: script,
        extraHTTPHeaders: { "x-forwarded-for": connection() },
        timezoneId: "Asia/Tokyo", // nobody's practice: a time that followed the browser would show
      });
      open.push(context);
      context.setDefaultTimeout(STEP_MS);
      if (shift() !== 0)
        await context.addInitScript(`${await readFile(SHIFT_SCRIPT, "utf8")};shiftClock(globalThis, ${shift()});`);
      const forgiven: RegExp[] = [];
      if (!script) forgiven.push(/^request: .*\.js csp$/); // how Chromium says that it runs no script
      watch(context, (what) => {
        if (!forgiven.some((pattern) => pattern.test(what))) complaints.push(what);
      });
      return {
        context,
        page: await context.newPage(),
        url: house.url,
        forgive: (what) => void (forgiven.push(what), printable.push(what)),
      };
    });
    const told = house
      .complaints()
      .slice(printed)
      .split("\n")
      .filter((line) => line && !printable.some((pattern) => pattern.test(line)))
      .join("\n");
    if (told) complaints.push(`The server printed: ${told}`);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } catch (error) {
    throw new Error(`${await whereabouts(open)}\n${(error as Error).stack}\n${complaints.join("\n")}`);
  } finally {
    await Promise.all(open.map((context) => context.close()));
  }
}

/** Errors and warnings of the console (a broken content policy is one), failed requests, answers of 400 and more. */
function watch(context: BrowserContext, complain: (what: string) => void): void {
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complain(`console: ${message.text()} (${message.page()?.url()})`);
  });
  context.on("weberror", (error) => complain(`page: ${error.error().stack}`));
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") complain(`request: ${request.url()} ${why}`); // aborted: left for another page
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complain(`answer: ${response.status()} for ${response.url()}`);
  });
}

async function whereabouts(open: readonly BrowserContext[]): Promise<string> {
  const pages = open.flatMap((context) => context.pages());
  const seen = pages.map(
    async (page) =>
      `At ${page.url()}:\n${(
        await page
          .locator("main")
          .innerText({ timeout: 500 })
          .catch(() => "")
      ).slice(0, 400)}`,
  );
  return (await Promise.all(seen)).join("\n---\n");
}
