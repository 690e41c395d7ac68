/** Lines for the operator. No other module prints. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

const PATIENCE = 1_000;

/** Runs one step of the start; prints it if it takes longer than a second. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const timer = setTimeout(() => printLine(`${label} …`), PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    const took = Date.now() - began;
    if (took > PATIENCE) printLine(`  took ${(took / 1000).toFixed(1)} s`);
  }
}
