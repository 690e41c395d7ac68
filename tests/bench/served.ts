import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Usage } from "./meter";

export type Served = { url: string; usage(): Promise<Usage>; stop(): Promise<void> };

/** Starts a server of this repository as a process of its own, and waits until `path` answers. @throws when it ends before that */
export async function serve(
  file: string,
  port: number,
  path: string,
  env: Record<string, string> = {},
): Promise<Served> {
  const child = fork(file, [], {
    // As in package.json.
    execArgv: [
      "--max-semi-space-size=2",
      "--max-old-space-size=320",
      "--import",
      "tsx",
      "--import",
      "./tests/bench/meter.ts",
    ],
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(url + path).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}.`);
    await pause(200);
  }
  return {
    url,
    async usage() {
      child.send("usage");
      const [usage] = (await once(child, "message")) as [Usage];
      return usage;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
