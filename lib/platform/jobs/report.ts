export type Report = (error: unknown) => void;

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const QUIET = 60_000;
let last = { words: "", at: 0 };

/**
 * Writes one line to the log, without repeats: an unavailable database would otherwise log the same line every second.
 */
export function reportError(error: unknown): void {
  const words = messageOf(error);
  if (words === last.words && Date.now() - last.at < QUIET) return;
  last = { words, at: Date.now() };
  console.error(`Background job: ${words}`);
}
