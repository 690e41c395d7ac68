import { readdir } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "../support/chromium";
import { openHouse } from "./server";
import { allJourneys, perform } from "./stage";

// Every journey in a real Chromium against one real server: `tsx tests/e2e/run.ts [part of a name]`.

async function main(): Promise<number> {
  for (const file of (await readdir(__dirname)).filter((name) => name.endsWith(".journey.ts")).sort())
    await import(path.join(__dirname, file));
  const part = (process.argv[2] ?? "").toLowerCase();
  const wanted = allJourneys().filter(({ name }) => name.toLowerCase().includes(part));
  if (wanted.length === 0) {
    process.stdout.write("0 passed, 0 failed\n");
    return 0;
  }
  const house = await openHouse();
  const browser = await launchChromium();
  let failed = 0;
  try {
    for (const journey of wanted) {
      const began = Date.now();
      const error = await perform(journey, { browser, house }).then(
        () => null,
        (reason: Error) => reason,
      );
      const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
      process.stdout.write(error ? `✗ ${journey.name} (${took})\n${error.message}\n` : `✓ ${journey.name} (${took})\n`);
      if (error) failed += 1;
    }
  } finally {
    await browser.close();
    await house.stop();
  }
  process.stdout.write(`${wanted.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
