// Scopes: only lib/platform/access mints them, and queries and commands name the permission that they need.
import { readFileSync } from "node:fs";
import path from "node:path";

/** Exports of lib/platform/access/scopes.ts: the scopes, and the proof that they carry. */
const minted = [
  ...readFileSync(path.join(process.cwd(), "lib/platform/access/scopes.ts"), "utf8").matchAll(
    /^export (?:type|interface) (\w+)/gm,
  ),
].map(([, name = ""]) => name);

/** Returns the names of the types in an annotation, at any depth. @param {any} node @returns {string[]} */
function namesIn(node) {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node?.type !== "string") return [];
  const own = node.type === "TSTypeReference" && node.typeName.type === "Identifier" ? [node.typeName.name] : [];
  const inside = Object.entries(node).filter(([key]) => key !== "parent" && key !== "typeName");
  return [...own, ...inside.flatMap(([, child]) => namesIn(child))];
}

/** @type {import("eslint").Rule.RuleModule} */
export const scopes = {
  create(context) {
    const check = (/** @type {any} */ node) => {
      if (namesIn(node.typeAnnotation).some((name) => minted.includes(name)))
        context.report({ node, message: "Only lib/platform/access mints scopes." });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

const BARE = ["PracticeScope", "PortalScope"];

/** @type {import("eslint").Rule.RuleModule} */
export const proof = {
  create(context) {
    /** @type {string[]} */
    const aliases = [];
    const check = (/** @type {any} */ fn) => {
      const bare = fn.params.some((/** @type {any} */ param) =>
        namesIn((param.left ?? param).typeAnnotation).some((name) => BARE.includes(name) || aliases.includes(name)),
      );
      if (bare) context.report({ node: fn, message: "A query or command names the permission it needs: Allowed<…>." });
    };
    /** Returns a function, or the function passed to a call such as cache(). @param {any} node @returns {any[]} */
    const functionsOf = (node) =>
      /Function/.test(node?.type) ? [node] : node?.type === "CallExpression" ? node.arguments.flatMap(functionsOf) : [];
    return {
      Program(program) {
        const types = program.body.map((/** @type {any} */ node) => node.declaration ?? node);
        for (const node of types)
          if (
            node.type === "TSTypeAliasDeclaration" &&
            namesIn(node.typeAnnotation).some((name) => BARE.includes(name))
          )
            aliases.push(node.id.name);
      },
      ExportNamedDeclaration({ declaration }) {
        if (declaration?.type === "FunctionDeclaration") check(declaration);
        if (declaration?.type === "VariableDeclaration")
          for (const { init } of declaration.declarations) functionsOf(init).forEach(check);
      },
    };
  },
};
