// The rules of the house, as an ESLint plugin: who may import whom, where scopes are made and what they prove, no barrels.
import { readFileSync } from "node:fs";
import path from "node:path";

const root = process.cwd();

/** Kinds of room that know no word of the domain, and so may name their files as they like. */
export const platform = [
  "audit",
  "branding",
  "calendar-file",
  "csv",
  "db",
  "email",
  "env",
  "i18n",
  "input",
  "jobs",
  "outbox",
  "result",
  "scheduling",
  "time",
  "zip",
];
/** Above both: they put everything together. */
export const composers = ["access", "boot"];
/** A feature's messages: a file a language, and the file that pairs them. */
const strings = ["messages", "email-messages"].flatMap((name) => [name, `${name}.en`, `${name}.fr`]);
/** The files of every other room of lib. */
export const vocabulary = ["schema", "rules", "queries", "commands", "actions", "emails", "jobs", ...strings];

const open = ["queries", "commands", "rules", "schema"];
/** The pure files of lib/platform/access. */
const pureAccess = ["rows", "device"];
/** Commands and jobs queue an email by its declaration; the emails of one feature may share those of another. */
const QUEUEING = ["commands", "jobs", "emails"];
const EMAILS = "Emails are declared apart from what queues them: only commands and jobs import them.";

/** @param {string} file from the root, without extension @returns {{ top: string, room?: string, kind?: string }} */
function place(file) {
  const [top = "", room, kind] = file.split("/");
  return { top, room, kind };
}

/** What a file of `lib` in a domain room may take, apart from its own room. @param {string} kind @param {ReturnType<typeof place>} to @param {boolean} asType */
function domainMay(kind, to, asType) {
  const { room = "", kind: file = "" } = to;
  if (file === "messages" || file === "email-messages") return true;
  if (room === "boot") return false;
  if (room === "db") return asType || file === "generated" || ["queries", "commands", "jobs"].includes(kind);
  if (kind === "rules" || kind === "schema")
    return (
      asType ||
      ["scheduling", "time", "i18n", "input", "result", "branding"].includes(room) ||
      (room === "access" && pureAccess.includes(file)) ||
      file === "rules" ||
      file === "schema"
    );
  if (kind === "actions")
    return asType || room === "access" || platform.includes(room) || file === "rules" || file === "schema";
  if (file === "emails") return asType || QUEUEING.includes(kind);
  if (kind === "emails" && file === "commands") return asType;
  return platform.includes(room) || room === "access" || open.includes(file) || asType;
}

/** Null when the import is allowed, else why not. @param {string} from @param {string} to @param {boolean} asType */
export function objection(from, to, asType) {
  const [a, b] = [place(from), place(to)];
  if (a.top === "tests" || a.top === "prisma") return null;
  if (b.top === "tests") return "Only tests import tests.";
  if (a.top !== "app" && b.top === "app") return "Nothing imports a page.";
  if (a.top === "app") {
    if (b.top === "lib" && b.room === "db")
      return "A page never opens the database: read with queries, submit to actions.";
    if (b.top === "lib" && b.kind === "commands") return "A page never calls a command: submit to an action.";
    // The list of all emails: nobody else sees every feature.
    if (b.room === "boot" && b.kind === "emails") return null;
    return b.top === "lib" && b.room === "boot" ? "A page does not start the server." : null;
  }
  if (a.top === "components") {
    if (b.top !== "lib" || asType) return null;
    const pure = ["branding", "i18n", "input", "result", "scheduling", "time"].includes(b.room ?? "");
    return pure || ["schema", "rules", "actions", "messages"].includes(b.kind ?? "")
      ? null
      : "A component takes from lib only schema, rules, actions, i18n and time.";
  }
  if (a.top !== "lib" || b.top !== "lib")
    return a.top === "lib" && b.top === "components" && a.kind !== "emails" ? "lib draws nothing." : null;
  if (a.room === "access" && b.room !== "access")
    return platform.includes(b.room ?? "") ? null : "lib/platform/access knows no word of the domain.";
  if (a.room === b.room || composers.includes(a.room ?? "")) return withinRoom(a, b, asType);
  if (platform.includes(a.room ?? "")) {
    if (platform.includes(b.room ?? ""))
      return a.room === "scheduling" && !asType ? "lib/scheduling is pure: no platform, no database, no clock." : null;
    // Its lists and its retry are for a viewer, so it takes scopes.
    if (a.room === "outbox" && b.room === "access") return null;
    return "The platform knows no word of the domain.";
  }
  return domainMay(a.kind ?? "", b, asType) ? null : `lib/<word>/${a.kind} may not import ${to}.`;
}

/** @param {ReturnType<typeof place>} a @param {ReturnType<typeof place>} b @param {boolean} asType */
function withinRoom(a, b, asType) {
  if (b.kind === "messages" || b.kind === "email-messages") return null;
  if (a.room !== b.room || asType || platform.includes(a.room ?? "") || composers.includes(a.room ?? "")) return null;
  if (a.kind === "actions" && !["schema", "commands", "rules"].includes(b.kind ?? ""))
    return "Actions take their own schema and commands.";
  if ((a.kind === "rules" || a.kind === "schema") && !["rules", "schema"].includes(b.kind ?? ""))
    return "Rules and schemas are pure.";
  if (a.kind === "emails" && ["commands", "jobs", "actions"].includes(b.kind ?? "")) return EMAILS;
  return b.kind === "emails" && !QUEUEING.includes(a.kind ?? "") ? EMAILS : null;
}

/** The imported file from the root without extension, or null for a package. @param {string} file @param {string} source */
export function resolveSource(file, source) {
  const bare = (/** @type {string} */ name) => name.replace(/\.(tsx?|mjs)$/, "");
  if (source.startsWith("@/")) return bare(source.slice(2));
  return source.startsWith(".") ? bare(path.posix.join(path.posix.dirname(file), source)) : null;
}

const packages = (/** @type {string} */ from, /** @type {string} */ source) =>
  /^(next|react|pg|@prisma)(\/|$)/.test(source) && (/^lib\/scheduling\//.test(from) || /^lib\/[^/]+\/rules$/.test(from))
    ? `Rules are pure: no ${source}.`
    : null;

/** @type {import("eslint").Rule.RuleModule} */
const imports = {
  create(context) {
    const file = path.relative(root, context.filename).replaceAll("\\", "/");
    const from = file.replace(/\.(tsx?|mjs)$/, "");
    const check = (/** @type {any} */ node) => {
      if (typeof node.source?.value !== "string") return;
      const to = resolveSource(file, node.source.value);
      const asType =
        node.importKind === "type" ||
        node.exportKind === "type" ||
        (node.specifiers?.length > 0 && node.specifiers.every((/** @type {any} */ one) => one.importKind === "type"));
      const message = to === null ? (asType ? null : packages(from, node.source.value)) : objection(from, to, asType);
      if (message) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ImportExpression: check };
  },
};

/** What lib/platform/access/scopes.ts exports: the scopes, and the proof that they carry. */
const minted = [
  ...readFileSync(path.join(root, "lib/platform/access/scopes.ts"), "utf8").matchAll(
    /^export (?:type|interface) (\w+)/gm,
  ),
].map(([, name = ""]) => name);

/** The names of the types that an annotation mentions, however deep. @param {any} node @returns {string[]} */
function namesIn(node) {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node?.type !== "string") return [];
  const own = node.type === "TSTypeReference" && node.typeName.type === "Identifier" ? [node.typeName.name] : [];
  const inside = Object.entries(node).filter(([key]) => key !== "parent" && key !== "typeName");
  return [...own, ...inside.flatMap(([, child]) => namesIn(child))];
}

/** @type {import("eslint").Rule.RuleModule} */
const scopes = {
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
const proof = {
  create(context) {
    /** @type {string[]} */
    const aliases = [];
    const check = (/** @type {any} */ fn) => {
      const bare = fn.params.some((/** @type {any} */ param) =>
        namesIn((param.left ?? param).typeAnnotation).some((name) => BARE.includes(name) || aliases.includes(name)),
      );
      if (bare) context.report({ node: fn, message: "A query or command names the permission it needs: Allowed<…>." });
    };
    /** A function, or what a call such as cache() is given. @param {any} node @returns {any[]} */
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

/** @type {import("eslint").Rule.RuleModule} */
const barrels = {
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, message: "No barrel files: import from where it is." }),
    Program(node) {
      if (/[\\/]index\.tsx?$/.test(context.filename))
        context.report({ node, message: "No barrel files: name the file after what it holds." });
    },
  }),
};

const house = { rules: { imports, scopes, proof, barrels } };

export default house;
