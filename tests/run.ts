import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

// npm test: everything that must hold, one part after the other. The last line sums up; the exit code is 0 only when nothing failed.

type Counts = { passed: number; failed: number };

/** Runs a program to its end, its words on our own; with what it wrote to standard output. */
function run(command: string, args: string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve({ ok: code === 0, said }));
  });
}

const bin = (name: string) => path.join("node_modules", name);

/** A part that either holds or not. */
const check =
  (command: string, ...args: string[]) =>
  async (): Promise<Counts> => {
    const { ok } = await run(command, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  };

async function jest(): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), "anteroom-results-"));
  const file = path.join(folder, "jest.json");
  const { ok } = await run(bin("jest/bin/jest.js"), [
    "-c",
    "tests/jest.config.mjs",
    "--maxWorkers=100%",
    "--json",
    `--outputFile=${file}`,
    "--silent",
    "--testLocationInResults=false",
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
async function journey(): Promise<Counts> {
  const { ok, said } = await run("--import", ["tsx", "tests/e2e/run.ts"]);
  const [, passed, failed] = said.match(/(\d+) passed, (\d+) failed\s*$/) ?? [];
  return { passed: Number(passed ?? (ok ? 1 : 0)), failed: Math.max(Number(failed ?? 0), ok ? 0 : 1) };
}

const parts: [string, () => Promise<Counts>][] = [
  ["database client", check(bin("prisma/build/index.js"), "generate")],
  ["format", check(bin("prettier/bin/prettier.cjs"), "--check", ".", "--log-level", "warn")],
  ["lint", check(bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0")],
  ["types", check(bin("typescript/bin/tsc"), "--noEmit", "-p", ".")],
  ["rules, database and components", jest],
  ["another date and zone", check("--import", "tsx", "tests/dates.ts", "--short")],
];
if (existsSync("tests/e2e/run.ts")) parts.push(["journey in a browser", journey]);

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
