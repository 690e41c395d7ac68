import { spawn } from "node:child_process";

/** What a module that runs in a process of its own may use. */
export type Bounds = {
  /** Megabytes of memory, of which Node.js itself takes some 120. Exact on Linux; elsewhere V8's own limit applies. */
  megabytes: number;
  /** Milliseconds from its start to its answer. */
  milliseconds: number;
};

/** Why there is no answer: the process crashed, used too much, or too many are waiting. */
export class ChildFailure extends Error {}

/** Jobs of one module that may wait for the one that runs: each holds its input in memory. */
const MOST_WAITING = 12;

const queues = new Map<string, { last: Promise<unknown>; length: number }>();

/**
 * Runs a module's job (`answer` of ./answer.ts) in a new process, one at a time for each module, and returns its
 * answer. The process gets none of our settings or secrets. What it does cannot end, stop or fill the server.
 * @param module its path from the project's folder
 * @throws ChildFailure
 */
export async function inChild<Input, Output>(module: string, input: Input, bounds: Bounds): Promise<Output> {
  const queue = queues.get(module) ?? { last: Promise.resolve(), length: 0 };
  queues.set(module, queue);
  if (queue.length > MOST_WAITING) throw new ChildFailure(`Too many wait for ${module}.`);
  queue.length++;
  const answer = queue.last.then(() => run<Input, Output>(module, input, bounds));
  queue.last = answer.catch(() => {}).then(() => queue.length--);
  return answer;
}

function run<Input, Output>(module: string, input: Input, { megabytes, milliseconds }: Bounds): Promise<Output> {
  return new Promise((resolve, reject) => {
    const node = [process.execPath, `--max-old-space-size=${megabytes}`, "--import", "tsx", module];
    // The limit of data counts what is written to, not what V8 reserves: node starts under it, and sharp obeys it.
    const [program = "", ...args] =
      process.platform === "linux" ? ["sh", "-c", `ulimit -d ${megabytes * 1024}; exec "$0" "$@"`, ...node] : node;
    const { PATH = "", NODE_ENV = "production" } = process.env;
    const child = spawn(/* turbopackIgnore: true */ program, args, {
      env: { PATH, NODE_ENV, UV_THREADPOOL_SIZE: "2", MALLOC_ARENA_MAX: "2" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    const fail = (why: string) => {
      child.kill("SIGKILL");
      reject(new ChildFailure(`${module} ${why}.`));
    };
    const timer = setTimeout(() => fail("took too long"), milliseconds);
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
    child.once("message", (message) => {
      resolve(message as Output);
      child.kill("SIGKILL");
    });
    child.send(input as object, (error) => error && fail("did not take its input"));
  });
}
