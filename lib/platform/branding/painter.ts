import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

// A separate process (see paint.ts): reads an SVG, writes a PNG. The first argument is the width in pixels.

const require = createRequire(path.join(process.cwd(), "package.json"));
const face = (name: string) => readFile(require.resolve(`@fontsource-variable/${name}`));

async function main(): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const svg = Buffer.concat(parts).toString("utf8");
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
    fitTo: { mode: "width", value: Number(process.argv[2]) },
  });
  process.stdout.write(drawing.render().asPng());
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
