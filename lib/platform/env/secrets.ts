import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartupError } from "./startup-error";

type Failure = NodeJS.ErrnoException;

/**
 * Returns the secret stored in `file` (readable by its owner only), creating it if there is none: 32 random bytes,
 * base64url. Two processes that start together get the same one.
 */
export async function keptSecret(file: string): Promise<string> {
  await writeFile(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }).catch((error: Failure) => {
    if (error.code !== "EEXIST") throw error;
  });
  for (let attempt = 0; attempt < 20; attempt++) {
    const secret = (await readFile(file, "utf8")).trim();
    if (secret) return secret;
    await pause(50); // The other process has created the file, but not written it yet.
  }
  throw new StartupError(`The file ${file} is empty: delete it, and a new secret is made.`);
}

// Not mkdir's own `recursive`, which never returns under /proc. Parents stay open to others; the folder itself is
// closed.
async function makeFolder(folder: string, mode: number): Promise<void> {
  const made = await mkdir(folder, { mode }).then(
    () => null,
    (error: Failure) => error,
  );
  if (!made || made.code === "EEXIST") return;
  if (made.code !== "ENOENT" || path.dirname(folder) === folder) throw made;
  await makeFolder(path.dirname(folder), 0o755);
  await mkdir(folder, { mode });
}

/** Creates the data folder (an absolute path) if there is none. @throws StartupError if it is not writable */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder, 0o700);
    // For root, PostgreSQL runs as another user, who needs access to the folder's contents.
    if (process.getuid?.() === 0) await chmod(folder, 0o711);
    await writeFile(path.join(folder, ".writable"), "");
  } catch (error) {
    throw new StartupError(
      `The data folder ${folder} cannot be written (${(error as Failure).code}): set DATA_DIR to a folder that can be.`,
    );
  }
}
