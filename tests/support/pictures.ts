import sharp from "sharp";

/** Returns a picture of one colour, as a file of a given format. */
export async function picture(
  kind: "png" | "jpeg" | "webp" | "gif",
  width = 64,
  height = 64,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = sharp({ create: { width, height, channels: 3, background: "#2d5f7b" } });
  return new Uint8Array(
    await plain
      .withExif({ IFD3: { GPSLatitude: "49/1 17/1 0/1", GPSLatitudeRef: "N" } })
      .toFormat(kind)
      .toBuffer(),
  );
}

/** The smallest PNG that our rules accept, as a constant, for synchronous use. 32 x 32, white. */
export const smallPng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAJklEQVRIx+3NMQ0AAAwDoPo33arYsQQMkB6LQCAQCAQCgUAg+BIMi1X0po6X0qgAAAAASUVORK5CYII=",
  "base64",
);
