/** Why bytes cannot be read as text. A workbook has its own code, because the user can save it as CSV. */
export type NoText = "workbook" | "binary";

/**
 * Decodes a file of unknown encoding: by its byte order mark; else as UTF-16 if every other byte is zero; else as UTF-8
 * if well-formed; else as Windows-1252, which spreadsheets on Windows write.
 */
export function decode(bytes: Uint8Array): { text: string } | { no: NoText } {
  const starts = (...expected: number[]) => expected.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return { no: "workbook" };
  const text = starts(0xef, 0xbb, 0xbf)
    ? read(bytes, "utf-8")
    : starts(0xff, 0xfe)
      ? read(bytes, "utf-16le")
      : starts(0xfe, 0xff)
        ? read(bytes, "utf-16be")
        : unmarked(bytes);
  return text.includes("\0") ? { no: "binary" } : { text };
}

const read = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes); // TextDecoder drops the mark

function unmarked(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2000);
  const noughts = (parity: number) =>
    head.reduce((count, byte, i) => count + Number(byte === 0 && i % 2 === parity), 0);
  const [even, odd] = [noughts(0), noughts(1)];
  if (Math.max(even, odd) * 4 > head.length) return read(bytes, odd > even ? "utf-16le" : "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return read(bytes, "latin1").replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}

/** 0x80 to 0x9f of Windows-1252, which Node 20's own decoder leaves as control characters. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
