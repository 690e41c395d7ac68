// The areas of the code, their order, and the area of a file.
import path from "node:path";

/** An area imports itself and the areas of earlier lines; areas on the same line do not import each other. */
export const ORDER = [
  ["scheduling"],
  ["platform"],
  ["identity"],
  ["practice"],
  ["sessions"],
  ["availability", "accounts"],
  ["clients"],
  ["care", "billing"],
  ["calendar"],
];

export const AREAS = ORDER.flat();

/** Components without domain knowledge, below every area; each imports itself and the earlier ones. */
export const SHARED = ["ui", "form", "frame"];

/** A feature's messages: one file per language, and the file that pairs them. */
const strings = ["messages", "email-messages"].flatMap((name) => [name, `${name}.en`, `${name}.fr`]);

/** The files that a feature of a domain area may have. */
export const VOCABULARY = ["schema", "rules", "queries", "commands", "actions", "emails", "jobs", ...strings];

/**
 * @typedef {object} Place
 * @property {string} top the first folder
 * @property {string} area an area, or one of SHARED; "" for what has none
 * @property {string} feature the folder inside its area; scheduling is one feature
 * @property {string} kind the file's name without extension
 */

/**
 * Returns a file's place in the architecture. @param {string} file from the root, without extension @returns {Place}
 */
export function placeOf(file) {
  const [top = "", area = "", ...rest] = file.split("/");
  if (top !== "lib" && top !== "components") return { top, area: "", feature: "", kind: "" };
  if (area === "scheduling" || SHARED.includes(area)) return { top, area, feature: area, kind: rest[0] ?? "" };
  return { top, area, feature: rest[0] ?? "", kind: rest[1] ?? "" };
}

/** @param {Place} place */
const rankOf = ({ area }) => (SHARED.includes(area) ? -1 : ORDER.findIndex((line) => line.includes(area)));

/**
 * Returns why `from` may not import `to` by the order of areas; null if it may. @param {Place} from @param {Place} to
 */
export function againstOrder(from, to) {
  if (from.area === to.area) return null;
  if (SHARED.includes(from.area) && SHARED.includes(to.area))
    return SHARED.indexOf(to.area) < SHARED.indexOf(from.area)
      ? null
      : `components/${from.area} comes before components/${to.area}.`;
  if (SHARED.includes(from.area))
    return ["platform", "scheduling"].includes(to.area) ? null : "Shared components know no feature.";
  return rankOf(to) < rankOf(from) ? null : `The area ${from.area} comes before ${to.area}, so it may not import it.`;
}

/** Returns the imported file from the root without extension; null for a package. @param {string} file @param {string} source */
export function resolveSource(file, source) {
  const bare = (/** @type {string} */ name) => name.replace(/\.(tsx?|mjs)$/, "");
  if (source.startsWith("@/")) return bare(source.slice(2));
  return source.startsWith(".") ? bare(path.posix.join(path.posix.dirname(file), source)) : null;
}
