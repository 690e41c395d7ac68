import { spawn } from "node:child_process";
import { sources } from "./support/sources";
import { SHIFT, SHIFT_SCRIPT } from "./support/clock/shift";

// npm run test:dates: the rules, database and components again, at dates and in zones that have broken tests before.
// `-- --short` is one date over the files that go by the clock, as npm test runs it; `-- --journeys` adds the browser;
// `-- --from=2031-06-15T20:00:00Z` is one date of one's own; anything else is handed to jest, such as part of a path.
//
// The clock is ours (tests/support/clock): Date in Node and in the browser, now() in PostgreSQL. libfaketime would move
// more of each process, but it is no npm package, and every machine with Node can run this.

type Moment = { name: string; at: Date; zone: string };

const DAY = 86_400_000;
const ZONES = ["Pacific/Auckland", "Pacific/Honolulu"];

/** Returns the first instant from now on that fits, at an hour in UTC: the browser and its cookies cannot go back. */
function next(hour: number, fits: (day: Date) => boolean): Date {
  const day = new Date();
  day.setUTCHours(hour, 20, 0, 0);
  do day.setTime(day.getTime() + DAY);
  while (!fits(day));
  return day;
}

const on = (month: number, date: number) => (day: Date) => day.getUTCMonth() + 1 === month && day.getUTCDate() === date;
const sunday = (month: number, from: number) => (day: Date) =>
  day.getUTCDay() === 0 && day.getUTCMonth() + 1 === month && day.getUTCDate() >= from && day.getUTCDate() < from + 7;

/** In the hours that have another date in Vancouver (04) or in Auckland (20), or in which the clocks change (01, 08). */
function moments(): Moment[] {
  const years = next(20, on(6, 15));
  years.setUTCFullYear(years.getUTCFullYear() + 4);
  const all: [string, Date][] = [
    ["31 December", next(20, on(12, 31))],
    ["28 February", next(4, on(2, 28))],
    ["29 February", next(20, on(2, 29))],
    ["30 November", next(4, on(11, 30))],
    ["clocks go forward in North America", next(8, sunday(3, 8))],
    ["clocks go back in North America", next(8, sunday(11, 1))],
    ["clocks go forward in Europe", next(1, sunday(3, 25))],
    ["clocks go back in Europe", next(1, sunday(10, 25))],
    ["a Sunday", next(12, (day) => day.getUTCDay() === 0)],
    ["years ahead", years],
  ];
  return all.map(([name, at], i) => ({ name, at, zone: ZONES[i % ZONES.length] as string }));
}

/**
 * The test files in which the clock runs beside dates: one with fixed dates alone cannot notice which day it is. Not
 * the access matrix, which takes minutes; the long form has it.
 */
function byTheClock(): string[] {
  return sources()
    .filter(({ path, text }) => /\.test\.tsx?$/.test(path) && /useDatabase\(\{ now|Date\.now\(\) [-+]/.test(text))
    .map(({ path }) => path)
    .filter((path) => !path.includes("access-matrix"));
}

function run({ at, zone }: Moment, args: string[]): Promise<boolean> {
  const env = {
    ...process.env,
    TZ: zone,
    [SHIFT]: String(at.getTime() - Date.now()),
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --require ${JSON.stringify(SHIFT_SCRIPT)}`,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const rest = given.filter((arg) => !/^--(short|journeys|from=)/.test(arg));
  const short = given.includes("--short");
  const from = given.find((arg) => arg.startsWith("--from="))?.slice("--from=".length);
  const chosen = from ? ZONES.map((zone) => ({ name: from, at: new Date(from), zone })) : moments();
  const jest = ["node_modules/jest/bin/jest.js", "-c", "tests/jest.config.mjs", "--silent", "--maxWorkers=100%"];
  const lines: string[] = [];
  for (const moment of short ? chosen.slice(0, 1) : chosen) {
    const began = performance.now();
    const files = short ? ["--runTestsByPath", ...byTheClock()] : rest;
    const parts = [await run(moment, [...jest, ...files])];
    if (given.includes("--journeys")) parts.push(await run(moment, ["--import", "tsx", "tests/e2e/run.ts"]));
    const failed = parts.includes(false);
    lines.push(
      `${failed ? "FAILED" : "passed"}  ${moment.at.toISOString()}  ${moment.zone.padEnd(16)}  ${moment.name}  (${((performance.now() - began) / 1000).toFixed(0)} s)`,
    );
    process.stdout.write(`${lines.at(-1)}\n`);
    if (failed) process.exitCode = 1;
  }
  process.stdout.write(`\n${lines.join("\n")}\n`);
}

void main();
