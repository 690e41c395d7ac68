import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { version } from "@sparticuz/chromium/package.json";

const installed = [
  "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// Not the package's own: they disable web security, and then no form sends its Origin.
const args = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--no-first-run", "--disable-dev-shm-usage", "--font-render-hinting=none",
];

/** The system's Chromium where there is one, else the one that comes as a package (Linux). */
export async function launchChromium(): Promise<Browser> {
  const own = installed.find((file) => existsSync(file));
  const executablePath = own ?? (await unpacked());
  const libraries = own ? null : await missingLibraries(executablePath);
  const env = { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  return chromium.launch({ executablePath, args, env: env as Record<string, string> });
}

/** The package's Chromium, unpacked once on this machine; runs that start at once do not disturb each other. */
async function unpacked(): Promise<string> {
  const folder = path.join(tmpdir(), `anteroom-chromium-${version}`);
  const file = path.join(folder, "chromium");
  if (existsSync(file)) return file;
  const fresh = await mkdtemp(`${folder}-`);
  await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH }, async () => {
    const { default: bundled } = await import("@sparticuz/chromium");
    await bundled.executablePath();
  });
  await mkdir(path.dirname(folder), { recursive: true });
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true })); // Another run was quicker.
  return file;
}

/** Where a bare machine finds what Chromium is linked with; null where nothing is missing. */
async function missingLibraries(file: string): Promise<string | null> {
  const { stdout } = await promisify(execFile)("ldd", [file]).catch(() => ({ stdout: "" }));
  return stdout.includes("not found") ? path.join(path.dirname(file), "al2023", "lib") : null;
}

// The package reads the environment when it is loaded, and changes it.
async function withEnvironment(values: Record<string, string | undefined>, run: () => Promise<void>): Promise<void> {
  const before = Object.fromEntries(Object.keys({ ...values, FONTCONFIG_PATH: "", HOME: "" }).map((name) => [name, process.env[name]]));
  const set = (to: Record<string, string | undefined>) => {
    for (const [name, value] of Object.entries(to)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(values);
  try {
    await run();
  } finally {
    set(before);
  }
}
