import { resolveSource } from "@/tests/architecture/rules/areas.mjs";
import { sources } from "@/tests/support/sources";

const files = new Map(sources().map(({ path, text }) => [path.replace(/\.tsx?$/, ""), text]));
const commands = [...files].flatMap(([file, text]) => (/^(void )?command\(/m.test(text) ? [file] : []));

/** Returns what importing a file loads. */
const imported = (file: string) =>
  [...(files.get(file) ?? "").matchAll(/^(?:import|export)\s+(?!type\b)(?:[^;"]*?from\s+)?"([^"]+)"/gm)].map(
    ([, source = ""]) => resolveSource(`${file}.ts`, source) ?? source,
  );

test("there are commands to look at", () => expect(commands.length).toBeGreaterThan(3));

test.each(commands)("%s loads no React before it has set NODE_ENV, by which React chooses its build", (start) => {
  const loaded = new Set([start]);
  for (const file of loaded) for (const next of imported(file)) loaded.add(next);
  expect([...loaded].filter((name) => /^(react|react-dom|@react-email)(\/|$)/.test(name))).toEqual([]);
});
