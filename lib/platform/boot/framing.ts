import { websitesAt } from "@/lib/practice/website/queries";

/** Milliseconds for which a practice's list is cached: a removed website is rejected after that. */
const FRESH = 5_000;
const MOST = 500;

const read = new Map<string, { until: number; websites: Promise<string[]> }>();

/**
 * Returns the origins that may frame a practice's times (security row 14), reading each practice's at most once in five
 * seconds. Empty if they cannot be read.
 */
export async function mayFrame(slug: string, now = Date.now()): Promise<readonly string[]> {
  let known = read.get(slug);
  if (!known || known.until <= now) {
    if (read.size >= MOST) read.clear(); // anyone can request any slug
    known = { until: now + FRESH, websites: websitesAt(slug) };
    read.set(slug, known);
  }
  try {
    return await known.websites;
  } catch {
    read.delete(slug);
    return [];
  }
}
