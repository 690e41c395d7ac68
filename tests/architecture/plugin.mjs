// The architecture as an ESLint plugin: see docs/architecture.md. imports.test.ts has samples that each rule rejects.
import { audited } from "./rules/audited.mjs";
import { imports } from "./rules/imports.mjs";
import { proof, scopes } from "./rules/scopes.mjs";

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

const architecture = { rules: { audited, barrels, imports, proof, scopes } };

export default architecture;
