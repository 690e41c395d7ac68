import sharp, { type Sharp } from "sharp";
import { drawAnew } from "@/lib/platform/images/commands";
import { decodedBytes, kindOf, MOST_DECODED } from "@/lib/platform/images/rules";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";
import { imageFile } from "@/lib/platform/images/schema";
import { picture } from "@/tests/support/pictures";

const BOX = { width: 48, height: 48 };
const text = (words: string) => new TextEncoder().encode(words);
const code = (value: unknown) => imageFile.safeParse(value).error?.issues[0]?.message;

test.each(["png", "jpeg", "webp"] as const)("a %s is one by its first bytes, and is re-encoded", async (kind) => {
  const file = await picture(kind, 200, 100);
  expect(kindOf(file)).toBe(kind);
  expect(code(file)).toBeUndefined();
  const drawn = await drawAnew(file, BOX);
  if (!drawn.ok) throw new Error(drawn.error);
  const { format, width, height, exif } = await sharp(drawn.data.bytes).metadata();
  expect([drawn.data.type, format, width, height]).toEqual(["image/webp", "webp", 48, 24]);
  expect(exif).toBeUndefined(); // its GPS position is removed
});

test("anything else is none, whatever it calls itself", async () => {
  const svg = text(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
  for (const file of [
    svg,
    text("GIF89a"),
    await picture("gif"),
    text("<html>"),
    text("%PDF-1.7"),
    new Uint8Array([0xff, 0xd8]),
  ]) {
    expect(kindOf(file)).toBeNull();
    expect(code(file)).toBe("image_kind");
  }
});

test("nothing, a text in its place, and too much of it are refused", () => {
  expect([
    code(undefined),
    code("logo.png"),
    code(new Uint8Array()),
    code(new Uint8Array(MAX_UPLOAD_BYTES + 1)),
  ]).toEqual(["image_none", "image_none", "image_none", "image_large"]);
});

test("what begins like a picture and is none, or goes on as something else, is broken", async () => {
  const png = await picture("png");
  const mask = Uint8Array.from([...png.slice(0, 8), ...text("<script>alert(1)</script>")]);
  for (const file of [mask, png.slice(0, 60)])
    expect(await drawAnew(file, BOX)).toMatchObject({ error: "image_broken" });
});

test("the sides have limits, and nothing is drawn larger than it is", async () => {
  expect(await drawAnew(await picture("png", 31, 200), BOX)).toMatchObject({ error: "image_sides" });
  expect(await drawAnew(await picture("png", 8_001, 32), BOX)).toMatchObject({ error: "image_sides" });
  const small = await drawAnew(await picture("png", 32, 32), BOX);
  expect(small.ok && (await sharp(small.data.bytes).metadata()).width).toBe(32);
});

/** One colour, of many pixels: small as a file, large once decoded. */
const vast = async (make: (image: Sharp) => Sharp, width: number, height: number) =>
  new Uint8Array(await make(sharp({ create: { width, height, channels: 3, background: "#2d5f7b" } })).toBuffer());
const png16 = (image: Sharp) => image.toColourspace("rgb16").png({ progressive: true });

test.each([
  ["an interlaced PNG of 16 bits", png16, 5_000, 5_000],
  ["a progressive JPEG", (image: Sharp) => image.jpeg({ progressive: true }), 7_000, 7_000],
  ["a WebP", (image: Sharp) => image.webp({ effort: 0 }), 7_900, 7_900],
])("row 25: %s with too many pixels is refused before it is decoded", async (_, make, width, height) => {
  expect(await drawAnew(await vast(make, width, height), BOX)).toMatchObject({ error: "image_pixels" });
});

test.each([
  ["a photo of 48 million pixels", (image: Sharp) => image.jpeg(), 8_000, 6_000],
  ["a progressive one of 24 million", (image: Sharp) => image.jpeg({ progressive: true }), 6_000, 4_000],
  ["an interlaced PNG of 16 bits of 12 million", png16, 4_000, 3_000],
  ["a WebP of 24 million", (image: Sharp) => image.webp({ effort: 0 }), 6_000, 4_000],
])("%s is drawn in its own process, and this one does not grow", async (_, make, width, height) => {
  const file = await vast(make, width, height);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const drawn = await Promise.all([drawAnew(file, BOX), drawAnew(file, BOX)]);
  clearInterval(watch);
  expect(drawn.map(({ ok }) => ok)).toEqual([true, true]);
  expect((most - before) / 1_000_000).toBeLessThan(60);
});

test("the bytes of a decoded picture", () => {
  const photo = { width: 8_000, height: 6_000, channels: 3, depth: "uchar", isProgressive: false };
  expect(decodedBytes(photo)).toBe(144_000_000);
  expect(decodedBytes({ ...photo, depth: "ushort", isProgressive: true })).toBe(576_000_000);
  expect(decodedBytes({ ...photo, channels: 4 })).toBeGreaterThan(MOST_DECODED);
});
