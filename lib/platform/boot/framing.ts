import { websitesAt } from "@/lib/practice/website/queries";

/** For how long a practice's list is taken as it was read, in ms: what is taken off it is refused so soon. */
const FRESH = 5_000;
const MOST = 500;

const read = new Map<string, { until: number; websites: Promise<string[]> }>();

/**
 * The origins that may frame a practice's times (security row 14), read at most once in five seconds for each practice.
 * None while they cannot be read.
 */
export async function mayFrame(slug: string, now = Date.now()): Promise<readonly string[]> {
  let known = read.get(slug);
  if (!known || known.until <= now) {
    if (read.size >= MOST) read.clear(); // anybody can ask for any slug
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
