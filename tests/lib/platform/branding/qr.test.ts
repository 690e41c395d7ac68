import decodeQR from "qr/decode.js";
import { qrSvg } from "@/lib/platform/branding/qr";

/** Returns the modules of our SVG as RGBA pixels, ten per module. */
function pixels(svg: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * 10;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < 100; i++)
      data.fill(
        0,
        ((Number(y) * 10 + Math.floor(i / 10)) * width + Number(x) * 10 + (i % 10)) * 4,
        ((Number(y) * 10 + Math.floor(i / 10)) * width + Number(x) * 10 + (i % 10)) * 4 + 3,
      );
  }
  return { width, height: width, data };
}

test.each([
  "https://book.example/book/maple",
  "http://localhost:3000/book/cabinet-rivage-et-associes-du-plateau-mont-royal",
])("a phone reads %s", (url) => {
  expect(decodeQR(pixels(qrSvg(url)))).toBe(url);
});

test("it is drawn as a shape alone: no script, no text, a quiet zone of four modules around it", () => {
  const svg = qrSvg("https://book.example/book/maple");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^<]*<path[^<]*<path[^<]*<\/svg>$/);
  const places = [...svg.matchAll(/M(\d+) (\d+)h1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
});
