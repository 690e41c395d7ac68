import ts from "typescript";
import { sources } from "@/tests/support/sources";

/** Names that Next.js and the message files use everywhere by convention. */
const CONVENTIONS = ["generateMetadata", "metadata", "GET", "POST", "dynamic", "en", "fr"];

/** Returns the names that a file declares and exports. */
function exportsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return file.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind: ts.SyntaxKind) => modifiers.some((one) => one.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const { name } = statement as { name?: ts.Identifier };
    return name ? [name.text] : [];
  });
}

/** Returns exported names with more than one meaning. An action may share the name of its own feature's command. */
function ambiguous(files: readonly { path: string; text: string }[]): string[] {
  const declaredIn = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const name of exportsOf(path, text))
      declaredIn.set(name, (declaredIn.get(name) ?? new Set()).add(path.replace(/\/actions\.ts$/, "/commands.ts")));
  return [...declaredIn]
    .filter(([name, where]) => where.size > 1 && !CONVENTIONS.includes(name))
    .map(([name, where]) => `${name}: ${[...where].join(", ")}`);
}

test("an exported name has one meaning in the whole product", () => {
  const product = sources().filter(({ path }) => /^(app|components|lib|prisma)\//.test(path));
  expect(product.length).toBeGreaterThan(500);
  expect(ambiguous(product)).toEqual([]);
});

test("a name with two meanings is found; an action and its command are one", () => {
  expect(
    ambiguous([
      { path: "lib/a/b/rules.ts", text: "export const pageOf = 1;" },
      { path: "components/a/b/list.tsx", text: "export function pageOf() {}" },
      { path: "lib/a/b/commands.ts", text: "export async function save() {}" },
      { path: "lib/a/b/actions.ts", text: "export const save = 1;" },
      { path: "lib/a/c/queries.ts", text: "const pageOf = 1; export type Row = { id: string };" },
    ]),
  ).toEqual(["pageOf: lib/a/b/rules.ts, components/a/b/list.tsx"]);
});
