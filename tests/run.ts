import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { JEST, run, STATIC } from "./parts";

// npm test: everything that must hold, one part after the other. The last line sums up; the exit code is 0 only when
// nothing failed. `npm test -- prospects` runs the test files with that in their path, and the journeys with it in their
// name.

type Counts = { passed: number; failed: number };

/** A part that either succeeds or not. */
const once =
  (command: string, ...args: string[]) =>
  async (): Promise<Counts> => {
    const { ok } = await run(command, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  };

const [jestCommand, ...jestOptions] = JEST;

async function jest(...only: string[]): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-results-"));
  const file = path.join(folder, "jest.json");
  const { ok } = await run(jestCommand, [
    ...jestOptions,
    "--maxWorkers=100%",
    "--json",
    `--outputFile=${file}`,
    "--testLocationInResults=false",
    "--passWithNoTests",
    ...only,
  ]);
  const results = JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numRuntimeErrorTestSuites?: number;
  };
  await rm(folder, { recursive: true });
  const failed = (results.numFailedTests ?? 0) + (results.numRuntimeErrorTestSuites ?? 0);
  return { passed: results.numPassedTests ?? 0, failed: ok ? failed : Math.max(failed, 1) };
}

/** The journey's own last line says how many of its steps passed and failed. */
async function journeys(...only: string[]): Promise<Counts> {
  const { ok, output } = await run("--import", ["tsx", "tests/e2e/run.ts", ...only]);
  const [, passed, failed] = output.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
  return { passed: Number(passed ?? (ok ? 1 : 0)), failed: Math.max(Number(failed ?? 0), ok ? 0 : 1) };
}

const given = process.argv.slice(2);
const generate = once(path.join("node_modules", "prisma/build/index.js"), "generate");

const parts: [string, () => Promise<Counts>][] =
  given.length > 0
    ? [
        ["tests", () => jest(...given)],
        ["journeys in a browser", () => journeys(...given)],
      ]
    : [
        ["database client", generate],
        ...STATIC.map(({ name, command, args }): [string, () => Promise<Counts>] => [name, once(command, ...args)]),
        ["rules, database and components", () => jest()],
        ["another date and zone", once("--import", "tsx", "tests/dates.ts", "--short")],
        ["journeys in a browser", () => journeys()],
      ];

async function main(): Promise<void> {
  const lines: string[] = [];
  const sum: Counts = { passed: 0, failed: 0 };
  for (const [name, part] of parts) {
    const began = Date.now();
    const { passed, failed } = await part();
    sum.passed += passed;
    sum.failed += failed;
    lines.push(
      `${failed ? "FAILED" : "passed"}  ${name.padEnd(32)} ${passed} passed, ${failed} failed  (${((Date.now() - began) / 1000).toFixed(0)} s)`,
    );
    process.stdout.write(`\n${lines.at(-1)}\n\n`);
  }
  process.stdout.write(`\n${lines.join("\n")}\n${sum.passed} passed, ${sum.failed} failed\n`);
  process.exitCode = sum.failed ? 1 : 0;
}

void main();
