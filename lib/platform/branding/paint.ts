import { inChild } from "@/lib/platform/child/child";
import type { Painting } from "./painter";

// The painter takes some 170 MB while it runs, more than half of the whole server's budget: so it is a separate
// process, and its pictures are cached.

const MOST_KEPT = 50;
const BOUNDS = { megabytes: 420, milliseconds: 30_000 };

const kept = new Map<string, Promise<Buffer>>();

/** Renders an SVG as a PNG, `width` pixels wide, in the site's two typefaces. @throws if it cannot be rendered */
export function painted(svg: string, width: number): Promise<Buffer> {
  const key = `${width} ${svg}`;
  const known = kept.get(key);
  if (known) return known;
  const picture = inChild<Painting, Uint8Array>("lib/platform/branding/painter.ts", { svg, width }, BOUNDS).then(
    Buffer.from,
  );
  picture.catch(() => kept.delete(key));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, picture);
  return picture;
}
