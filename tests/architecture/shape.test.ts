import { messages } from "@/tests/support/messages";
import { sources, stylesheets } from "@/tests/support/sources";
import { AREAS, placeOf, resolveSource, SHARED, VOCABULARY } from "./rules/areas.mjs";

const all = sources();

test("files are small: none over 300 lines, half of them at most 70", () => {
  const long = [...all, ...stylesheets()].filter(({ lines }) => lines > 300);
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  const sorted = all.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
});

test("every file of lib and components is in an area, and a feature has only the files of the closed vocabulary", () => {
  const strangers = all.filter(({ path }) => {
    const [top = "", , , , deeper] = path.split("/");
    if (top !== "lib" && top !== "components") return false;
    const { area, feature, kind } = placeOf(path.replace(/\.tsx?$/, ""));
    const known = top === "lib" ? AREAS : [...AREAS, ...SHARED];
    if (!known.includes(area) || !feature || !kind) return true;
    if (top === "components" || area === "platform" || area === "scheduling") return false;
    return deeper !== undefined || !VOCABULARY.includes(kind);
  });
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

/** Returns every key of a tree of messages, with dots. */
const keysOf = (tree: object, prefix = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

/** Returns the arguments of a message: {name}, {count, plural, …}, but not the text of a branch: one {word}. */
const valuesOf = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:=\d+|zero|one|two|few|many|other) ?)\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]),
    ),
  ].sort();

test("both languages say everything, with the same values", () => {
  expect(keysOf(messages.fr).sort()).toEqual(keysOf(messages.en).sort());
  const read = (tree: object, key: string) =>
    String(key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], tree));
  const different = keysOf(messages.en).filter(
    (key) => valuesOf(read(messages.en, key)).join() !== valuesOf(read(messages.fr, key)).join(),
  );
  expect(different).toEqual([]);
});

test("French has no space before ; ? !, and a no-break space before : and inside « »", () => {
  const read = (tree: object, key: string) =>
    String(key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], tree));
  const wrong = keysOf(messages.fr).filter((key) =>
    /[ \u00a0][;?!]| [:»]|« |«[^\u00a0]|[^\u00a0]»/.test(read(messages.fr, key)),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself through others", () => {
  const known = new Map(all.map(({ path, text }) => [path.replace(/\.tsx?$/, ""), text]));
  const graph = new Map(
    [...known].map(([file, text]) => {
      const found = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"([^"]+)"/gm)].map((match) =>
        resolveSource(`${file}.ts`, match[1] ?? ""),
      );
      return [file, found.filter((to): to is string => to !== null && known.has(to))];
    }),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) return void cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test("row 15: nothing writes raw HTML, or runs a text as a script", () => {
  const raw =
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|new Function\(|\beval\(/;
  expect(all.filter(({ path, text }) => !path.startsWith("tests/") && raw.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});
