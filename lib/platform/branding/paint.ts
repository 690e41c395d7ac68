import { execFile } from "node:child_process";

// The painter takes some 170 MB while it runs, more than half of the whole server's budget: so it is a separate
// process, one at a time, and its pictures are cached.

const MOST_KEPT = 50;
const PATIENCE = 30_000;

const kept = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** Renders an SVG as a PNG, `width` pixels wide, in the site's two typefaces. @throws if it cannot be rendered */
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
    painter.stdin?.on("error", () => {}); // it has exited already, and reports the reason itself
    painter.stdin?.end(svg);
  });
}
