import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// Checks what a browser loads: a "use client" file and all that it imports, except actions, of which it gets only the
// name.

type Read = (file: string) => string | null;

const onDisk: Read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : null);

/** Returns the files that imports of `file` refer to, without packages. */
function imported(file: string, text: string, read: Read): string[] {
  const sources = [...text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;"]*?from\s+)?"([^"]+)"/gm)].map(
    ([, source]) => source as string,
  );
  const local = sources
    .filter((source) => /^(@\/|\.)/.test(source))
    .map((source) => (source.startsWith("@/") ? source.slice(2) : path.join(path.dirname(file), source)));
  return local.flatMap((bare) => [`${bare}.ts`, `${bare}.tsx`].filter((name) => read(name) !== null));
}

/** Returns the chain of imports from a file of the browser to one that matches `target`, or null. */
function wayTo(target: RegExp, from: string, read: Read): string[] | null {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const file = way.at(-1) as string;
    if (target.test(file)) return way;
    const text = read(file) ?? "";
    if (text.startsWith('"use server"')) continue;
    for (const next of imported(file, text, read).filter((one) => !seen.has(one))) {
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

/** Files that only the server needs: the emails, and the sentences of audited actions. */
const SERVER_ONLY = /\/(email-messages|emails|audit\/messages)(\.(en|fr))?\.tsx?$/;

test("no browser loads the words of emails or of the audit log", () => {
  const files = ["app", "components"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && onDisk(file)?.startsWith('"use client"'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.map((file) => wayTo(SERVER_ONLY, file, onDisk)).filter(Boolean)).toEqual([]);
});

test("the search finds a long way there, and stops at an action and at a type", () => {
  const tree: Record<string, string> = {
    "components/a.tsx": '"use client";\nimport { b } from "./b";\n',
    "components/b.ts": 'import {\n  c,\n} from "@/lib/c/rules";\n',
    "lib/c/rules.ts": 'import { messages } from "./email-messages";\n',
    "components/act.tsx":
      '"use client";\nimport { act } from "@/lib/c/actions";\nimport type { T } from "@/lib/c/emails";\n',
    "lib/c/actions.ts": '"use server";\nimport { c } from "./rules";\n',
    "lib/c/email-messages.ts": "",
    "lib/c/emails.tsx": "",
  };
  const read: Read = (file) => tree[file] ?? null;
  expect(wayTo(SERVER_ONLY, "components/a.tsx", read)).toEqual([
    "components/a.tsx",
    "components/b.ts",
    "lib/c/rules.ts",
    "lib/c/email-messages.ts",
  ]);
  expect(wayTo(SERVER_ONLY, "components/act.tsx", read)).toBeNull();
});
