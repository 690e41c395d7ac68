import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export type Source = { path: string; text: string; lines: number };

/** Returns the files that match git's path patterns and are, or will be, committed. */
function files(...patterns: string[]): Source[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], {
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

/** The TypeScript files of the project. */
export const sources = () => files("*.ts", "*.tsx");

/** The stylesheets of the project. */
export const stylesheets = () => files("app/*.css", "components/*.css");
