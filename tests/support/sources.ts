import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type Source = { path: string; text: string; lines: number };

/** The TypeScript files of the project that are or will be committed. */
export function sources(): Source[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx"], {
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter((path) => path && existsSync(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, lines: text.split("\n").length - 1 };
    });
}
