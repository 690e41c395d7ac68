// JavaScript, because jest on Node 20 reads no TypeScript configuration without one more package.
import nextJest from "next/jest.js";

const createJestConfig = nextJest({ dir: process.cwd() });

// Packages published as ES modules only, or with an import() that jest cannot follow: it has to compile them.
const esm = [
  "use-intl",
  "icu-minify",
  "@formatjs",
  "intl-messageformat",
  "next-auth",
  "@auth/core",
  "oauth4webapi",
  "jose",
  "preact",
  "preact-render-to-string",
  "@panva/hkdf",
  "@react-email/render",
  "@prisma/schema-engine-wasm",
  "qr",
].join("|");

/** @param {string} name @param {import("jest").Config} extra @returns {Promise<import("jest").Config>} */
async function project(name, extra) {
  const base = await createJestConfig({
    displayName: name,
    rootDir: process.cwd(),
    moduleNameMapper: { "^@/(.*)$": "<rootDir>/$1" },
    setupFiles: ["<rootDir>/tests/support/clock/preload.cjs"],
    modulePathIgnorePatterns: ["<rootDir>/.next/", "<rootDir>/.data/", "<rootDir>/.data-demo/"],
    ...extra,
  })();
  const compile = Object.fromEntries(
    Object.entries(base.transform ?? {}).map(([files, how]) => [files.replace("|mjs)", "|mjs|cjs)"), how]),
  );
  return { ...base, transform: compile, transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`] };
}

/** @returns {Promise<import("jest").Config>} */
export default async function config() {
  return {
    rootDir: process.cwd(),
    // What a test may take on a machine that builds something else meanwhile; how long things take is the bench's matter.
    testTimeout: 60_000,
    projects: [
      // What the sources alone show: no database, no browser.
      await project("static", {
        testEnvironment: "node",
        testMatch: ["<rootDir>/tests/architecture/!(access-*).test.ts"],
      }),
      await project("server", {
        testEnvironment: "node",
        globalSetup: "<rootDir>/tests/support/database-setup.ts",
        globalTeardown: "<rootDir>/tests/support/database-teardown.ts",
        testMatch: [
          "<rootDir>/tests/{lib,prisma,app}/**/*.test.{ts,tsx}",
          "<rootDir>/tests/architecture/access-*.test.ts",
        ],
        setupFilesAfterEnv: ["<rootDir>/tests/support/server.ts"],
      }),
      await project("components", {
        testEnvironment: "jsdom",
        testMatch: ["<rootDir>/tests/components/**/*.test.tsx"],
        setupFilesAfterEnv: ["<rootDir>/tests/support/components.ts"],
      }),
    ],
  };
}
