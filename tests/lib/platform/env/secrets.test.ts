import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { keptSecret, prepareFolder } from "@/lib/platform/env/secrets";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "anteroom-secrets-"))));
afterAll(() => rm(folder, { recursive: true }));

test("a secret is made once, for its owner only", async () => {
  const file = path.join(folder, "secret");
  const secrets = await Promise.all(Array.from({ length: 10 }, () => keptSecret(file)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("a folder is made with its parents", async () => {
  await prepareFolder(path.join(folder, "a", "b"));
  expect((await stat(path.join(folder, "a", "b"))).isDirectory()).toBe(true);
});

test("a folder that cannot be made is one sentence", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");
  await expect(prepareFolder(path.join(file, "data"))).rejects.toThrow(
    /^The data folder .* cannot be written \(ENOTDIR\): set DATA_DIR/,
  );
  await expect(prepareFolder(file)).rejects.toThrow("cannot be written");
});
