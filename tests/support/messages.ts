import { readdirSync } from "node:fs";
import path from "node:path";

type Tree = { [key: string]: string | Tree };

const lib = path.join(process.cwd(), "lib");
const pairs = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(email-)?messages\.ts$/.test(file.replaceAll("\\", "/")))
  .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""))
  .sort();

const inOne = (locale: "en" | "fr"): Tree =>
  Object.fromEntries(
    pairs.map((file) => {
      const [pair] = Object.values(jest.requireActual<Record<string, Record<"en" | "fr", Tree>>>(`@/lib/${file}`));
      return [file, pair?.[locale] ?? {}];
    }),
  );

/** Every feature's messages in each language, by the path of the file that pairs them. */
export const messages = { en: inOne("en"), fr: inOne("fr") };
