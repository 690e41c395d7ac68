import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file of the archive. Its content is requested when its turn comes, one part at a time. */
export type ZipEntry = { path: string; parts: () => AsyncIterable<string | Uint8Array> };

/**
 * Streams an archive of these files; no more than one part is in memory at a time. If a part cannot be read, the stream
 * ends with an error, so that an incomplete archive is not mistaken for a whole one.
 */
export function zipStream(entries: readonly ZipEntry[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fail = (error: Error) => void out.destroy(error);
  zip.on("error", fail);
  let current: Readable | undefined;
  out.on("close", () => current?.destroy()); // a cancelled download requests no more
  for (const { path, parts } of entries) {
    zip.addReadStreamLazy(path, { compressionLevel: 3 }, (give) => {
      current = Readable.from(bytesOf(parts()), { objectMode: false });
      current.on("error", fail); // the library listens only to its own streams
      give(null, current);
    });
  }
  zip.end();
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}

async function* bytesOf(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  for await (const part of parts) yield Buffer.from(part as string);
}

/** Returns a route's response with such an archive. */
export function zipAnswer(name: string, entries: readonly ZipEntry[]): Response {
  return new Response(zipStream(entries), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
