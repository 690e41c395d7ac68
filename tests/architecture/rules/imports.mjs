// Rules for imports: by the order of areas, and by the kind of file.
import path from "node:path";
import { againstOrder, placeOf, resolveSource } from "./areas.mjs";

/** @typedef {import("./areas.mjs").Place} Place */

/** Pure parts of the platform, which rules and components may use. */
const PURE = ["branding", "i18n", "input", "result", "time"];
/** The pure files of lib/platform/access. */
const PURE_ACCESS = ["rows", "device", "idle"];
/** Files of a feature that its own and later areas may import. */
const OPEN = ["queries", "commands", "rules", "schema"];
/** Commands and jobs queue an email by its declaration; emails of different features may share theirs. */
const QUEUEING = ["commands", "jobs", "emails"];
const MESSAGES = ["messages", "email-messages"];

const EMAILS = "Emails are declared apart from what queues them: only commands and jobs import them.";

/** @param {Place} place */
const isPure = ({ area, feature, kind }) =>
  area === "scheduling" ||
  (area === "platform" && (PURE.includes(feature) || (feature === "access" && PURE_ACCESS.includes(kind))));

/** @param {Place} to @param {boolean} asType */
function fromApp({ top, area, feature, kind }, asType) {
  if (top !== "lib") return null;
  if (area === "platform" && feature === "db")
    return "A page never opens the database: read with queries, submit to actions.";
  if (kind === "commands") return "A page never calls a command: submit to an action.";
  // The list of all emails: no other file sees every feature.
  if (feature === "boot" && kind === "emails") return null;
  return feature === "boot" && !asType ? "A page does not start the server." : null;
}

/** @param {Place} from @param {Place} to @param {boolean} asType */
function fromComponents(from, to, asType) {
  if (to.top !== "lib" || asType || isPure(to)) return null;
  return ["schema", "rules", "actions", ...MESSAGES].includes(to.kind)
    ? null
    : "A component imports from lib only schema, rules, actions, messages and what is pure.";
}

/** Within lib, apart from the order of areas. @param {Place} from @param {Place} to @param {boolean} asType */
function withinLib(from, to, asType) {
  const own = from.area === to.area && from.feature === to.feature;
  if (from.area === "platform")
    return from.feature === "boot" || to.feature !== "boot" ? null : "Only boot starts the server.";
  if (asType || MESSAGES.includes(to.kind)) return null;
  // Strings that two features share, in the same language.
  if (/^(email-)?messages\.(en|fr)$/.test(from.kind) && from.kind === to.kind) return null;
  if (to.feature === "boot") return "Only boot starts the server.";
  if (to.feature === "db" && to.area === "platform")
    return to.kind === "generated" || ["queries", "commands", "jobs"].includes(from.kind)
      ? null
      : "Only queries, commands and jobs use the database.";
  if (to.kind === "emails" && to.area !== "platform") return QUEUEING.includes(from.kind) ? null : EMAILS;
  if (from.kind === "emails" && ["commands", "jobs", "actions"].includes(to.kind)) return EMAILS;
  if (from.kind === "rules" || from.kind === "schema")
    return isPure(to) || to.kind === "rules" || to.kind === "schema" ? null : "Rules and schemas are pure.";
  if (from.kind === "actions") {
    if (own)
      return ["schema", "commands", "rules"].includes(to.kind) ? null : "Actions import their own schema and commands.";
    return to.area === "platform" || to.kind === "rules" || to.kind === "schema"
      ? null
      : "Actions import their own schema and commands.";
  }
  return own || to.area === "platform" || to.area === "scheduling" || OPEN.includes(to.kind)
    ? null
    : `${from.kind} may not import the ${to.kind} of another feature.`;
}

/** Returns why a file may not import another; null if it may. @param {string} from @param {string} to @param {boolean} asType */
function objection(from, to, asType) {
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a.top === "tests" || a.top === "prisma") return null;
  if (b.top === "tests") return "Only tests import tests.";
  if (a.top !== "app" && b.top === "app") return "Nothing imports a page.";
  if (a.top === "app") return fromApp(b, asType);
  if (a.top === "lib" && b.top === "components") return "lib renders no components.";
  if (!["lib", "components"].includes(a.top) || !["lib", "components"].includes(b.top)) return null;
  // Boot assembles everything.
  const boots = a.top === "lib" && a.area === "platform" && a.feature === "boot";
  const order = boots ? null : againstOrder(a, b);
  return order ?? (a.top === "lib" ? withinLib(a, b, asType) : fromComponents(a, b, asType));
}

/** @param {string} from @param {string} source */
function packageObjection(from, source) {
  const { top, area, kind } = placeOf(from);
  const pure = top === "lib" && (area === "scheduling" || kind === "rules");
  return pure && /^(next|react|pg|@prisma)(\/|$)/.test(source) ? `Rules are pure: no ${source}.` : null;
}

/** @type {import("eslint").Rule.RuleModule} */
export const imports = {
  create(context) {
    const file = path.relative(process.cwd(), context.filename).replaceAll("\\", "/");
    const from = file.replace(/\.(tsx?|mjs)$/, "");
    const check = (/** @type {any} */ node) => {
      if (typeof node.source?.value !== "string") return;
      const to = resolveSource(file, node.source.value);
      const asType =
        node.importKind === "type" ||
        node.exportKind === "type" ||
        (node.specifiers?.length > 0 && node.specifiers.every((/** @type {any} */ one) => one.importKind === "type"));
      const message =
        to === null ? (asType ? null : packageObjection(from, node.source.value)) : objection(from, to, asType);
      if (message) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ImportExpression: check };
  },
};
