import { spawn } from "node:child_process";
import path from "node:path";

/** A part of the tests that runs a program to its end. */
export type Part = { name: string; command: string; args: string[] };

const bin = (name: string) => path.join("node_modules", name);

export const JEST = [bin("jest/bin/jest.js"), "-c", "tests/jest.config.mjs", "--silent"] as const;

/** Checks that read the sources and start nothing. */
export const STATIC: readonly Part[] = [
  { name: "format", command: bin("prettier/bin/prettier.cjs"), args: ["--check", ".", "--log-level", "warn"] },
  {
    name: "lint",
    command: bin("eslint/bin/eslint.js"),
    args: [".", "--max-warnings", "0"],
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
