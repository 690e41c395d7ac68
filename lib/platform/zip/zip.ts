import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file of the archive. Its content is asked for when its turn comes, a part at a time. */
export type ZipEntry = { path: string; parts: () => AsyncIterable<string | Uint8Array> };

/**
 * An archive of these files, made while it is read: no more of it is in memory than one part. A part that cannot be
 * had ends the stream with an error, so that nobody takes half an archive for a whole one.
 */
export function zipStream(entries: readonly ZipEntry[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fail = (error: Error) => void out.destroy(error);
  zip.on("error", fail);
  let current: Readable | undefined;
  out.on("close", () => current?.destroy()); // a download that is broken off asks for no more
  for (const { path, parts } of entries) {
    zip.addReadStreamLazy(path, { compressionLevel: 3 }, (give) => {
      current = Readable.from(bytesOf(parts()), { objectMode: false });
      current.on("error", fail); // the library listens to its own streams alone
      give(null, current);
    });
  }
  zip.end();
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}

async function* bytesOf(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  for await (const part of parts) yield Buffer.from(part as string);
}

/** The answer of a route that hands out such an archive. */
export function zipAnswer(name: string, entries: readonly ZipEntry[]): Response {
  return new Response(zipStream(entries), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
