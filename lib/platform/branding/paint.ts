import { execFile } from "node:child_process";

// The painter takes some 170 MB while it paints, more than half of what the whole server may: so it is a process
// of its own, one at a time, and its pictures are kept.

const MOST_KEPT = 50;
const PATIENCE = 30_000;

const kept = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** The picture of an SVG as PNG, `width` pixels wide, in the two typefaces of the site. @throws when it cannot be painted */
export function painted(svg: string, width: number): Promise<Buffer> {
  const key = `${width} ${svg}`;
  const known = kept.get(key);
  if (known) return known;
  const picture = last.then(() => paint(svg, width));
  last = picture.catch(() => kept.delete(key));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, picture);
  return picture;
}

function paint(svg: string, width: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: "buffer", timeout: PATIENCE, maxBuffer: 8_000_000 } as const;
    const painter = execFile(
      process.execPath,
      ["--import", "tsx", "lib/platform/branding/painter.ts", String(width)],
      options,
      (error, png) => (error ? reject(error) : resolve(png)),
    );
    painter.stdin?.on("error", () => {}); // it is gone already, and says why itself
    painter.stdin?.end(svg);
  });
}
