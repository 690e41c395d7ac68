import { execFile } from "node:child_process";
import { createHash, hkdfSync } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readSettings } from "@/lib/platform/env/env";
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

/** Made from prisma/models by each installation, so it may differ between machines. */
const GENERATED = path.normalize("lib/platform/db/generated/");

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
  const own = files.flat().filter((file) => !file.startsWith(GENERATED));
  for (const file of own.sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

/**
 * Returns what makes the builds of several machines the same, so that a form from one works on the other: the key of
 * the server actions' ids, from AUTH_SECRET, and the build's id, from the sources and that key.
 */
export async function sharedBuild(secret: string): Promise<{ key: string; id: string }> {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "anteroom server actions", 32)).toString("base64");
  const hash = createHash("sha256").update(await sourcesHash());
  return { key, id: hash.update(key).digest("hex").slice(0, 32) };
}

/** The demo runs on one machine, and with another secret in each folder: they all use one build. */
const DEMO = "the build of the demo";

/**
 * Builds the pages if there is no build, or the sources or AUTH_SECRET, which must be set, have changed since. @throws
 * StartupError
 */
export async function ensureBuilt(): Promise<void> {
  const { mode, AUTH_SECRET } = readSettings();
  const shared = await sharedBuild(mode === "start" && AUTH_SECRET ? AUTH_SECRET : DEMO);
  const built = existsSync(".next/BUILD_ID") ? await readFile(STAMP, "utf8").catch(() => null) : null;
  if (built === shared.id) return;
  await step("Building the pages (once, until the sources change)", () => build(shared));
  await writeFile(STAMP, shared.id);
}

function build({ key, id }: { key: string; id: string }): Promise<void> {
  const env = { ...process.env, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key, ANTEROOM_BUILD_ID: id };
  return new Promise((resolve, reject) => {
    const next = path.join("node_modules", "next", "dist", "bin", "next");
    execFile(process.execPath, [next, "build"], { env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error ? reject(new StartupError(`The pages could not be built:\n${stdout}${stderr}`.trimEnd())) : resolve(),
    );
  });
}
