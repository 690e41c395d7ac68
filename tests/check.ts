import { JEST, run, STATIC, type Part } from "./parts";

// npm run check: what can be known without a database or a browser, in under a minute. Two parts run at a time.

const [jest, ...options] = JEST;
const parts: Part[] = [
  ...STATIC,
  {
    name: "architecture",
    command: jest,
    // The access matrix needs a database, and minutes.
    args: [...options, "--selectProjects", "static"],
  },
];

/** Longest first, so that two of them end at about the same time. */
const queue = ["lint", "types", "architecture", "format", "unused code"].flatMap((name) =>
  parts.filter((part) => part.name === name),
);

async function work(): Promise<boolean> {
  let ok = true;
  for (let part = queue.shift(); part; part = queue.shift()) {
    const began = performance.now();
    const done = await run(part.command, part.args, true);
    if (!done.ok) process.stdout.write(done.output);
    process.stdout.write(
      `${done.ok ? "passed" : "FAILED"}  ${part.name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
    );
    ok &&= done.ok;
  }
  return ok;
}

void Promise.all([work(), work()]).then((all) => {
  process.exitCode = all.every(Boolean) ? 0 : 1;
});
