import { ChildFailure, inChild } from "@/lib/platform/child/child";
import type { Tx } from "@/lib/platform/db/client";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { Drawing, Drawn } from "./drawer";

/** A picture in the form in which we serve it. */
export type Picture = { type: "image/webp"; bytes: Uint8Array<ArrayBuffer> };

const BOUNDS = { megabytes: 420, milliseconds: 30_000 };

/**
 * Re-encodes an uploaded picture within `width` x `height` pixels, which removes its GPS position and all other
 * metadata. Errors: image_broken (unreadable, or not the format that its first bytes claim), image_sides, image_pixels
 * (too large to decode), image_failed (the process that draws it gave up: another attempt may do).
 */
export async function drawAnew(
  file: Uint8Array,
  box: { width: number; height: number },
): Promise<Result<Picture, "image_broken" | "image_sides" | "image_pixels" | "image_failed">> {
  try {
    const drawn = await inChild<Drawing, Drawn>("lib/platform/images/drawer.ts", { file, ...box }, BOUNDS);
    if ("error" in drawn) return refuse(drawn.error);
    return ok({ type: "image/webp", bytes: new Uint8Array(drawn.bytes) });
  } catch (error) {
    if (error instanceof ChildFailure) return refuse("image_failed");
    throw error;
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
