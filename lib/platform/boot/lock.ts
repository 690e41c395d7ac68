import { readFileSync, writeFileSync } from "node:fs";

// npm run lock: run it after each change of the dependencies. npm leaves other platforms' binaries out of the lock
// file, which makes `npm ci` fail on those platforms, and records the registry that it downloaded from.

type Entry = {
  version?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
const FILE = "package-lock.json";
const lock = JSON.parse(readFileSync(FILE, "utf8")) as { packages: Record<string, Entry> };

/** Returns the nearest copy that a package would load, as Node resolves it. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (lock.packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const libraries: Record<string, string> = { gnu: "glibc", musl: "musl" };

/** Platform packages are named after their one platform. Each is required in exactly one version. */
function describe(name: string, version: string): Entry {
  const words = name.split("/").at(-1)?.split("-") ?? [];
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = os === "linux" ? words.map((word) => libraries[word]).find(Boolean) : undefined;
  if (!cpu || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name}@${version}: for which machine is it? Add the entry by hand.`);
  return { version, cpu: [cpu], ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) };
}

for (const [from, entry] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
    if (!isLocked(from, name)) lock.packages[`node_modules/${name}`] = describe(name, range);

for (const entry of Object.values(lock.packages)) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
