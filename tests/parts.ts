import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A part of the tests that runs a program to its end. */
export type Part = { name: string; command: string; args: string[] };

const bin = (name: string) => path.join("node_modules", name);

export const JEST = [bin("jest/bin/jest.js"), "-c", "tests/jest.config.mjs", "--silent"] as const;

const RULES = "tests/architecture/rules";

/** A folder for ESLint's results that is another one after any change of our rules, which ESLint would not notice. */
function lintCache(): string {
  const rules = readdirSync(RULES).map((name) => path.join(RULES, name));
  const hash = createHash("sha256");
  for (const file of [...rules.sort(), "tests/architecture/plugin.mjs", "lib/platform/access/scopes.ts"])
    hash.update(readFileSync(file));
  return `.next/cache/eslint/${hash.digest("hex").slice(0, 16)}/`;
}

/** Checks that read the sources and start nothing. */
export const STATIC: readonly Part[] = [
  { name: "format", command: bin("prettier/bin/prettier.cjs"), args: ["--check", ".", "--log-level", "warn"] },
  {
    name: "lint",
    command: bin("eslint/bin/eslint.js"),
    args: [".", "--max-warnings", "0", "--cache", "--cache-location", lintCache()],
  },
  { name: "types", command: bin("typescript/bin/tsc"), args: ["--noEmit", "-p", "."] },
  { name: "unused code", command: bin("knip/bin/knip.js"), args: ["--no-progress"] },
];

/** Runs a program with Node; its output goes to ours too, unless `quiet`. Returns whether it succeeded, and its output. */
export function run(command: string, args: readonly string[], quiet = false): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ["ignore", "pipe", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("error", reject);
    child.on("exit", (code) => resolve({ ok: code === 0, output }));
  });
}
