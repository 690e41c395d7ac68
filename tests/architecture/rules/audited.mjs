// A command that opens a transaction writes an audit entry in it, or a comment explains why not.

/** Opens a transaction. */
const OPENS = ["transaction()", "$transaction()"];
/** Writes an audit entry. */
const WRITES = ["audit()", "auditAll()"];
const EXPLAINS = /\b(Not audited|Audited by)\b/;

/**
 * Returns the names that a function uses at any depth; those that it calls also with "()". @param {any} node @returns
 * {string[]}
 */
function callsOf(node) {
  if (Array.isArray(node)) return node.flatMap(callsOf);
  if (typeof node?.type !== "string") return [];
  const callee = node.type === "CallExpression" ? (node.callee.property ?? node.callee) : null;
  // A function passed as an argument counts as called, as in `retry(attempt)`.
  const named = node.type === "Identifier" ? [node.name] : [];
  const inside = Object.entries(node).filter(([key]) => key !== "parent" && key !== "typeAnnotation");
  return [...(callee?.name ? [`${callee.name}()`] : []), ...named, ...inside.flatMap(([, child]) => callsOf(child))];
}

/** Returns the top-level functions of a file, by name. @param {any} program @returns {Map<string, any>} */
function functionsOf(program) {
  const found = new Map();
  for (const statement of program.body) {
    const node = statement.declaration ?? statement;
    if (node?.type === "FunctionDeclaration") found.set(node.id.name, statement);
    if (node?.type === "VariableDeclaration")
      for (const { id, init } of node.declarations)
        if (id.type === "Identifier" && init && /Function|CallExpression/.test(init.type))
          found.set(id.name, statement);
  }
  return found;
}

/** @type {import("eslint").Rule.RuleModule} */
export const audited = {
  create(context) {
    return {
      Program(program) {
        const functions = functionsOf(program);
        const calls = new Map([...functions].map(([name, node]) => [name, new Set(callsOf(node))]));
        const explained = (/** @type {any} */ node) => {
          const start = context.sourceCode.getCommentsBefore(node)[0]?.range?.[0] ?? node.range[0];
          return EXPLAINS.test(context.sourceCode.text.slice(start, node.range[1]));
        };
        /**
         * Returns whether a function of this file, or one that it calls here, does one of these. @param {string} name
         * @param {string[]} what @param {Set<string>} seen @returns {boolean}
         */
        const reaches = (name, what, seen = new Set()) => {
          if (seen.has(name)) return false;
          seen.add(name);
          const own = calls.get(name) ?? new Set();
          return (
            what.some((one) => own.has(one)) || [...own].some((one) => functions.has(one) && reaches(one, what, seen))
          );
        };
        for (const [name, node] of functions) {
          if (node.type !== "ExportNamedDeclaration" || !reaches(name, OPENS)) continue;
          if (!reaches(name, WRITES) && !explained(node))
            context.report({
              node,
              message:
                "A command that opens a transaction writes an audit entry, or says why not: “Not audited: …”, “Audited by …”.",
            });
        }
      },
    };
  },
};
