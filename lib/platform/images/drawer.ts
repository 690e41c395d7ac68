import sharp from "sharp";
import { answer } from "@/lib/platform/child/answer";
import { decodedBytes, kindOf, LARGEST_SIDE, MOST_DECODED, SMALLEST_SIDE } from "./rules";

// A process of its own (see commands.ts): decodes a picture that somebody has sent, and encodes it anew.

export type Drawing = { file: Uint8Array; width: number; height: number };
export type Drawn = { bytes: Uint8Array } | { error: "image_broken" | "image_sides" | "image_pixels" };

async function draw({ file, width, height }: Drawing): Promise<Drawn> {
  sharp.cache(false);
  sharp.concurrency(1);
  const source = sharp(file, { failOn: "error", limitInputPixels: LARGEST_SIDE * LARGEST_SIDE });
  // Reads the header alone.
  const found = await source.metadata().catch(() => null);
  if (!found || found.format !== kindOf(file)) return { error: "image_broken" };
  const { width: w, height: h } = found;
  if (Math.min(w, h) < SMALLEST_SIDE || Math.max(w, h) > LARGEST_SIDE) return { error: "image_sides" };
  if (decodedBytes(found) > MOST_DECODED) return { error: "image_pixels" };
  try {
    const drawn = await source
      .rotate()
      .resize({ width, height, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 88 })
      .toBuffer();
    return { bytes: new Uint8Array(drawn) };
  } catch {
    return { error: "image_broken" };
  }
}

answer(draw);
