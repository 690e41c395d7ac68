import { decode } from "@/lib/platform/csv/decode";

const text = "Prénom;Nom\r\nZoé;Côté – œuvre";
const le = (value: string) => Buffer.from(value, "utf16le");
const be = (value: string) => le(value).swap16();

it.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16, little end first, with its mark", le(`\ufeff${text}`)],
  ["UTF-16, big end first, with its mark", be(`\ufeff${text}`)],
  ["UTF-16 without a mark", le(text)],
  ["UTF-16, big end first, without a mark", be(text)],
  [
    "Windows-1252",
    Buffer.concat([...text].map((letter) => Buffer.from([{ "–": 0x96, œ: 0x9c }[letter] ?? letter.charCodeAt(0)]))),
  ],
])("reads %s", (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ text });
});

it.each([
  ["workbook", [0x50, 0x4b, 0x03, 0x04, 1, 2]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0, 1, 2]],
  ["binary", [0x89, 0x50, 0, 0x47, 0x0d, 0x61, 0x62, 0x63, 0x64]],
])("tells a %s from a text", (no, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ no });
});
