import path from "node:path";
import ts from "typescript";
import { inputMessages } from "@/lib/platform/input/messages";
import { sources } from "@/tests/support/sources";

type Read = (file: string) => string | undefined;
type Reference = { name: string; file: string };
type Action = { name: string; file: string; messages: Reference; input: Reference };

const ACTION = /^(practice|portal|public|open|temporaryPassword|pendingSecondFactor)Action$/;
/** Zod's methods whose string argument is the code of a rejected value; a literal's or a default's is a value. */
const CHECKS = /^(string|number|array|enum|uuid|datetime|union|refine|regex|min|max|length)$/;

function parse(file: string, read: Read): ts.SourceFile | null {
  const text = read(file);
  return text === undefined ? null : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** Returns the file that a module of ours is in, or null for a package. */
function resolve(from: string, module: string, read: Read): string | null {
  const base = module.startsWith("@/")
    ? module.slice(2)
    : module.startsWith(".")
      ? path.join(path.dirname(from), module)
      : null;
  return base && ([".ts", ".tsx"].map((end) => base + end).find((file) => read(file) !== undefined) ?? null);
}

/** Returns the top-level declaration of a name, under its own name and in its own file. */
function declarationOf({ name, file }: Reference, read: Read): (Reference & { node: ts.Node }) | null {
  for (const statement of parse(file, read)?.statements ?? []) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return { name, file, node: statement };
    if (ts.isVariableStatement(statement))
      for (const one of statement.declarationList.declarations)
        if (one.name.getText() === name && one.initializer)
          return ts.isIdentifier(one.initializer)
            ? declarationOf({ name: one.initializer.text, file }, read)
            : { name, file, node: one.initializer };
    const bindings = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const found = bindings.elements.find((one) => one.name.text === name);
    const target = found && resolve(file, (statement.moduleSpecifier as ts.StringLiteral).text, read);
    if (target) return declarationOf({ name: (found.propertyName ?? found.name).text, file: target }, read);
  }
  return null;
}

/** Returns the string literals that an expression may be, without what follows the colon in `password_short:8`. */
function literals(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return literals(node.right);
  const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.head.text : null;
  return text === null ? [] : [text.split(":")[0]!];
}

/** Returns the codes that one node gives to Zod. */
function codesIn(node: ts.Node): string[] {
  if (ts.isPropertyAssignment(node) && /^(error|message)$/.test(node.name.getText())) return literals(node.initializer);
  if (ts.isReturnStatement(node)) return literals(node.expression).filter((text) => /^[a-z]+(_[a-z]+)+$/.test(text));
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const method = node.expression.name.text;
  return method === "addIssue" || CHECKS.test(method) ? node.arguments.flatMap(literals) : [];
}

/** Returns the codes that a schema can produce, its own and those of the schemas and functions that it uses. */
function codesOf(schema: Reference, read: Read, seen = new Set<ts.Node | string>()): string[] {
  const found = declarationOf(schema, read);
  const key = found && `${found.file} ${found.node.pos}`;
  if (!found || !key || seen.has(key)) return [];
  seen.add(key);
  const codes = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const code of codesIn(node)) codes.add(code);
    if (ts.isIdentifier(node))
      for (const code of codesOf({ name: node.text, file: found.file }, read, seen)) codes.add(code);
    ts.forEachChild(node, visit);
  };
  visit(found.node);
  return [...codes];
}

/** Returns the actions of a file with the messages and the input that they name, directly or by a spread object. */
function actionsOf(file: string, read: Read): Action[] {
  const actions: Action[] = [];
  const source = parse(file, read);
  const optionOf = (node: ts.Node | undefined, name: string): Reference | null => {
    const literal = node && (ts.isAsExpression(node) ? node.expression : node);
    if (!literal || !ts.isObjectLiteralExpression(literal)) return null;
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = declarationOf({ name: property.expression.getText(), file }, read);
        const option = optionOf(spread?.node, name);
        if (option) return option;
      } else if (property.name?.getText() === name)
        return { name: ts.isPropertyAssignment(property) ? property.initializer.getText() : name, file };
    }
    return null;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ACTION.test(node.expression.getText())) {
      const [messages, input] = ["messages", "input"].map((name) => optionOf(node.arguments[0], name));
      const name = ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : "";
      if (!messages || !input) throw new Error(`${file}: ${name} has no messages or no input that this test can find`);
      actions.push({ name, file, messages, input });
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return actions;
}

type Sentences = Record<"en" | "fr", { errors?: Record<string, unknown> }>;

/** Returns each code that an action's input can produce and that has no sentence, by action and language. */
function unexplained(actions: readonly Action[], read: Read, messagesOf: (reference: Reference) => Sentences) {
  return actions.flatMap(({ name, file, messages, input }) => {
    const sentences = messagesOf(messages);
    return codesOf(input, read).flatMap((code) =>
      (["en", "fr"] as const)
        .filter((locale) => !(code in { ...inputMessages[locale].errors, ...sentences[locale].errors }))
        .map((locale) => `${file} ${name}: ${code} (${locale})`),
    );
  });
}

const ours = new Map(sources().map(({ path, text }) => [path, text]));
const read: Read = (file) => ours.get(file);
const actions = [...ours.keys()]
  .filter((file) => file.endsWith("/actions.ts"))
  .flatMap((file) => actionsOf(file, read));

const ownMessages = (reference: Reference): Sentences => {
  const found = declarationOf(reference, read);
  const sentences =
    found && jest.requireActual<Record<string, Sentences>>(`@/${found.file.replace(/\.tsx?$/, "")}`)[found.name];
  if (!sentences) throw new Error(`${reference.file}: cannot find ${reference.name}`);
  return sentences;
};

test("every code that an action's input can produce has a sentence in both languages", () => {
  expect(actions.length).toBeGreaterThan(80);
  expect(unexplained(actions, read, ownMessages)).toEqual([]);
});

test("the codes of our own schemas are found, through every file that they come from", () => {
  const of = (name: string, file: string) => codesOf({ name, file }, read);
  expect(of("logoInput", "lib/practice/practices/schema.ts").sort()).toEqual([
    "image_kind",
    "image_large",
    "image_none",
  ]);
  expect(of("newPassword", "lib/platform/input/new-password.ts")).toContain("password_short");
  expect(of("createServiceInput", "lib/practice/services/schema.ts")).toEqual(
    expect.arrayContaining(["price_invalid", "places_needed", "number_range", "bad_characters"]),
  );
});

test("a code without a sentence is reported, in the language that lacks it", () => {
  const tree: Record<string, string> = {
    "lib/a/fields.ts": `
      export const parts = (text: string) => { if (!text) return "parts_none"; return [text]; };
      export const price = z.string({ error: "price_missing" }).min(1, "required");
      export const kind = z.literal("not_a_code").default("nor_this");`,
    "lib/a/schema.ts": `
      import { kind, parts, price as cost } from "./fields";
      const other = z.string().max(3, "other_unused");
      export const input = z.strictObject({ cost, kind, many: z.string().superRefine((text, context) => {
        const found = parts(text);
        context.addIssue(text === "x" ? "many_x" : \`many_long:\${text.length}\`);
        context.addIssue({ code: "custom", message: "many_odd", path: ["many"] });
      }) });`,
    "lib/a/actions.ts": `
      import { aMessages } from "./messages";
      import { input } from "./schema";
      const edit = { can: "a.edit", messages: aMessages } as const;
      export const save = practiceAction({ ...edit, input, handler: commands.save });`,
  };
  const inTree: Read = (file) => tree[file];
  const found = actionsOf("lib/a/actions.ts", inTree);
  expect(found.map(({ name, messages, input }) => [name, messages.name, input.name])).toEqual([
    ["save", "aMessages", "input"],
  ]);
  const codes = codesOf(found[0]!.input, inTree).sort();
  expect(codes).toEqual(["many_long", "many_odd", "many_x", "parts_none", "price_missing", "required"]);
  const errors = { many_long: "", many_x: "", parts_none: "", price_missing: "" };
  const sentences = { en: { errors: { ...errors, many_odd: "" } }, fr: { errors } };
  expect(unexplained(found, inTree, () => sentences)).toEqual(["lib/a/actions.ts save: many_odd (fr)"]);
});
