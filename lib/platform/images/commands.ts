import type { Tx } from "@/lib/platform/db/client";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { kindOf, LARGEST_SIDE, SMALLEST_SIDE } from "./rules";

/** A picture in the form in which we serve it. */
export type Picture = { type: "image/webp"; bytes: Uint8Array<ArrayBuffer> };

/**
 * Re-encodes an uploaded picture within `width` x `height` pixels, which removes its GPS position and all other
 * metadata. Errors: image_broken (unreadable, or not the format that its first bytes claim), image_sides.
 */
export async function drawAnew(
  file: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Result<Picture, "image_broken" | "image_sides">> {
  const { default: sharp } = await import("sharp"); // imported late: a server that receives no pictures does not load it
  sharp.cache(false);
  sharp.concurrency(1); // some 40 MB for the largest PNG, less for the others
  const source = sharp(file, { failOn: "error", limitInputPixels: LARGEST_SIDE * LARGEST_SIDE });
  try {
    const { width: w = 0, height: h = 0, format } = await source.metadata();
    if (format !== kindOf(file)) return refuse("image_broken");
    if (Math.min(w, h) < SMALLEST_SIDE || Math.max(w, h) > LARGEST_SIDE) return refuse("image_sides");
    const drawn = await source
      .rotate()
      .resize({ width, height, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 88 })
      .toBuffer();
    return ok({ type: "image/webp", bytes: new Uint8Array(drawn) });
  } catch {
    return refuse("image_broken");
  }
}

/** Replaces a stored picture and deletes the old one; null only deletes it. @returns the new picture's id */
export async function replaceImage(
  tx: Tx,
  practiceId: string,
  old: string | null,
  picture: Picture | null,
  use: (id: string | null) => Promise<void>,
): Promise<string | null> {
  const id = picture && (await tx.image.create({ data: { practiceId, ...picture }, select: { id: true } })).id;
  await use(id);
  if (old) await tx.image.deleteMany({ where: { id: old, practiceId } });
  return id;
}
