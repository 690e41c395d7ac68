export const LARGEST_SIDE = 8_000;
export const SMALLEST_SIDE = 32;

/** The most bytes that a picture may have while it is decoded: a photo of 50 million pixels, half of that in steps. */
export const MOST_DECODED = 160_000_000;

type Header = { width: number; height: number; channels: number; depth: string; isProgressive: boolean };

/**
 * Returns the bytes of a picture that is decoded whole, from its header. 16 bits a channel take twice as many, and so
 * does a progressive one (or, in a PNG, an interlaced one), which is held as it was sent as well.
 */
export function decodedBytes({ width, height, channels, depth, isProgressive }: Header): number {
  return width * height * channels * (depth === "uchar" ? 1 : 2) * (isProgressive ? 2 : 1);
}

export type ImageKind = "png" | "jpeg" | "webp";

/**
 * Returns a file's format from its first bytes, ignoring its name and declared type; null for anything else, including
 * SVG.
 */
export function kindOf(bytes: Uint8Array): ImageKind | null {
  const starts = (at: number, ...expected: number[]) => expected.every((byte, i) => bytes[at + i] === byte);
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (starts(0, 0xff, 0xd8, 0xff)) return "jpeg";
  return starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50) ? "webp" : null;
}
