import { ChildFailure, inChild } from "@/lib/platform/child/child";
import type { CsvLimits } from "./parse";
import type { ListRead, ListToRead } from "./reader";

const BOUNDS = { megabytes: 420, milliseconds: 20_000 };

/**
 * Decodes and parses a file, or a text, in a process of its own: a list made to be slow or to fill the memory ends that
 * process. `failed` if it did.
 */
export async function readCsv(source: Uint8Array | string, limits: CsvLimits): Promise<ListRead | { failed: true }> {
  try {
    return await inChild<ListToRead, ListRead>("lib/platform/csv/reader.ts", { source, limits }, BOUNDS);
  } catch (error) {
    if (error instanceof ChildFailure) return { failed: true };
    throw error;
  }
}
