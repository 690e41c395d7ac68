export type Report = (error: unknown) => void;

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const QUIET = 60_000;
let last = { words: "", at: 0 };

/** One line to the log; a database that is away would otherwise say the same every second. */
export function reportError(error: unknown): void {
  const words = messageOf(error);
  if (words === last.words && Date.now() - last.at < QUIET) return;
  last = { words, at: Date.now() };
  console.error(`Background job: ${words}`);
}
