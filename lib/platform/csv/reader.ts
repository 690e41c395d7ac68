import { answer } from "@/lib/platform/child/answer";
import { decode, type NoText } from "./decode";
import { parseCsv, type CsvLimits, type Parsed } from "./parse";

// A process of its own (see read.ts): decodes and parses a list that somebody has sent.

export type ListToRead = { source: Uint8Array | string; limits: CsvLimits };
export type ListRead = ({ text: string } & Parsed) | { no: NoText };

answer(({ source, limits }: ListToRead): ListRead => {
  const decoded = typeof source === "string" ? { text: source } : decode(source);
  return "no" in decoded ? decoded : { text: decoded.text, ...parseCsv(decoded.text, limits) };
});
