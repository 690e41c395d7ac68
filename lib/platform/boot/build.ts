import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartupError } from "@/lib/platform/env/startup-error";
import { step } from "./progress";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/models",
  "next.config.ts",
  "tailwind.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = ".next/anteroom-sources";

/** Returns one hash of everything that the pages are built from. */
async function sourcesHash(): Promise<string> {
  const files = await Promise.all(
    sources.map(async (source) => {
      if (!existsSync(source)) return [];
      if (path.extname(source)) return [source];
      const entries = await readdir(source, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    }),
  );
  const hash = createHash("sha256");
  for (const file of files.flat().sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

/** Builds the pages if there is no build, or the sources have changed since. @throws StartupError */
export async function ensureBuilt(): Promise<void> {
  const current = await sourcesHash();
  const built = existsSync(".next/BUILD_ID") ? await readFile(STAMP, "utf8").catch(() => null) : null;
  if (built === current) return;
  await step("Building the pages (once, until the sources change)", build);
  await writeFile(STAMP, current);
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = path.join("node_modules", "next", "dist", "bin", "next");
    execFile(process.execPath, [next, "build"], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error ? reject(new StartupError(`The pages could not be built:\n${stdout}${stderr}`.trimEnd())) : resolve(),
    );
  });
}
