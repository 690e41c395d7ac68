import { inflateRawSync } from "node:zlib";

/**
 * Returns the files of an archive by path, read from its central directory as any program does; texts without their
 * byte order mark.
 */
export function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error("This is no whole archive.");
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < archive.readUInt16LE(end + 10); i++) {
    const [size, name, extra, comment, local] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
      archive.readUInt32LE(at + 42),
    ];
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files[archive.toString("utf8", at + 46, at + 46 + name)] = inflateRawSync(archive.subarray(begin, begin + size))
      .toString("utf8")
      .replace(/^\ufeff/, "");
    at += 46 + name + extra + comment;
  }
  return files;
}
