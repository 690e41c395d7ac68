import vitals from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import architecture from "./tests/architecture/plugin.mjs";

const config = [
  ...vitals,
  ...typescript,
  {
    ignores: [
      "**/.next/**",
      ".data/**",
      ".data-demo/**",
      "lib/platform/db/generated/**",
      "next-env.d.ts",
      "coverage/**",
      "test-results/**",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { architecture },
    rules: {
      "architecture/imports": "error",
      "architecture/barrels": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "no-console": "error",
      // Every picture is our own, stored at its final size (lib/platform/images, lib/practice/website): nothing is left
      // for next/image to do.
      "@next/next/no-img-element": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["lib/platform/access/**", "tests/support/**"],
    rules: { "architecture/scopes": "error" },
  },
  { files: ["lib/**/queries.ts", "lib/**/commands.ts"], rules: { "architecture/proof": "error" } },
  { files: ["lib/**/commands.ts"], rules: { "architecture/audited": "error" } },
  {
    files: ["tests/**", "prisma/**", "app/**/error.tsx", "lib/platform/jobs/report.ts"],
    rules: { "no-console": "off" },
  },
  // `useDatabase` in tests and `use` callbacks are not React hooks.
  { files: ["tests/**/*.{ts,tsx}", "lib/**/*.ts", "prisma/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  { files: ["lib/**/*.tsx", "tests/**"], rules: { "@next/next/no-head-element": "off" } },
  { files: ["*.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
];

export default config;
