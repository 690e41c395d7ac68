import sharp from "sharp";
import { drawAnew } from "@/lib/platform/images/commands";
import { kindOf } from "@/lib/platform/images/rules";
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
