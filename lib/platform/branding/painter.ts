import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { answer } from "@/lib/platform/child/answer";

// A separate process (see paint.ts): turns an SVG into a PNG of a width in pixels.

export type Painting = { svg: string; width: number };

const require = createRequire(path.join(process.cwd(), "package.json"));
const face = (name: string) => readFile(require.resolve(`@fontsource-variable/${name}`));

async function paint({ svg, width }: Painting): Promise<Uint8Array> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = !svg.includes("<text")
    ? []
    : await Promise.all([
        face("literata/files/literata-latin-wght-normal.woff2"),
        face("literata/files/literata-latin-ext-wght-normal.woff2"),
        face("hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2"),
        face("hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2"),
      ]);
  const drawing = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false },
    fitTo: { mode: "width", value: width },
  });
  return drawing.render().asPng();
}

answer(paint);
