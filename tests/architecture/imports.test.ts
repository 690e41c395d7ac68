import { execFileSync } from "node:child_process";

type Sample = { file: string; text: string };

const uses = (from: string) => `import { x } from "${from}";\nexport const y = x;\n`;
const forges =
  'import type { PracticeScope } from "@/lib/access/scopes";\nexport const forged = {} as PracticeScope;\n';

const refused = [
  ["app/page.tsx", "@/lib/db/client"],
  ["app/page.tsx", "@/lib/prospects/commands"],
  ["app/(practice)/clients/page.tsx", "../../../lib/db/client"],
  ["components/prospects/bar.tsx", "@/lib/prospects/commands"],
  ["components/prospects/bar.tsx", "@/lib/prospects/queries"],
  ["components/ui/button.tsx", "@/lib/db/client"],
  ["components/ui/button.tsx", "@/app/page"],
  ["lib/prospects/actions.ts", "@/lib/db/client"],
  ["lib/prospects/actions.ts", "./queries"],
  ["lib/prospects/actions.ts", "@/lib/clients/commands"],
  ["lib/prospects/rules.ts", "@/lib/db/client"],
  ["lib/prospects/rules.ts", "./queries"],
  ["lib/prospects/rules.ts", "next/cache"],
  ["lib/prospects/rules.ts", "@/lib/access/viewer"],
  ["lib/prospects/commands.ts", "@/lib/clients/actions"],
  ["lib/prospects/commands.ts", "@/components/ui/button"],
  ["lib/prospects/emails.tsx", "@/lib/db/client"],
  ["lib/prospects/emails.tsx", "./commands"],
  ["lib/prospects/emails.tsx", "@/lib/clients/commands"],
  ["lib/prospects/queries.ts", "./emails"],
  ["lib/prospects/queries.ts", "@/lib/clients/emails"],
  ["lib/prospects/actions.ts", "@/lib/clients/emails"],
  ["lib/outbox/compose.ts", "@/lib/prospects/emails"],
  ["lib/outbox/queries.ts", "@/lib/sessions/queries"],
  ["app/page.tsx", "@/lib/boot/start"],
  ["lib/scheduling/slots.ts", "@/lib/db/client"],
  ["lib/scheduling/slots.ts", "@/lib/env/env"],
  ["lib/scheduling/slots.ts", "react"],
  ["lib/email/render.ts", "@/lib/prospects/rules"],
  ["lib/audit/audit.ts", "@/lib/access/viewer"],
  ["lib/access/request.ts", "@/lib/practices/queries"],
  ["lib/access/auth.ts", "@/lib/devices/rules"],
  ["lib/clients/queries.ts", "@/tests/support/scopes"],
] as const;

const allowed = [
  ["app/page.tsx", "@/lib/prospects/queries"],
  ["app/page.tsx", "@/lib/prospects/actions"],
  ["components/prospects/bar.tsx", "@/lib/prospects/actions"],
  ["components/prospects/bar.tsx", "@/lib/time/format"],
  ["lib/prospects/actions.ts", "./commands"],
  ["lib/prospects/actions.ts", "@/lib/access/actions"],
  ["lib/prospects/commands.ts", "@/lib/db/client"],
  ["lib/prospects/commands.ts", "@/lib/clients/rules"],
  ["lib/prospects/commands.ts", "./emails"],
  ["lib/prospects/commands.ts", "@/lib/accounts/emails"],
  ["lib/prospects/commands.ts", "@/lib/outbox/commands"],
  ["lib/prospects/emails.tsx", "./queries"],
  ["lib/prospects/emails.tsx", "@/lib/accounts/emails"],
  ["lib/outbox/jobs.ts", "@/lib/access/system"],
  ["app/page.tsx", "@/lib/boot/emails"],
  ["lib/prospects/rules.ts", "@/lib/scheduling/dates"],
  ["lib/prospects/rules.ts", "@/lib/access/rows"],
  ["lib/db/migrate.ts", "@/lib/env/env"],
  ["lib/access/viewer.ts", "@/lib/db/client"],
] as const;

const cast = (type: string) =>
  `import type { ${/\w+/.exec(type)?.[0]} } from "@/lib/access/scopes";\nexport const forged = {} as ${type};\n`;
const takes = (type: string, fn = (of: string) => `export function read(scope: ${of}) {\n  return scope;\n}`) =>
  `import type { Allowed, PortalScope, PracticeScope } from "@/lib/access/scopes";\n${fn(type)}\n`;

const others: Record<string, Sample> = {
  castInAQuery: { file: "lib/clients/queries.ts", text: forges },
  castInAPage: { file: "app/page.tsx", text: forges },
  castInAccess: { file: "lib/access/viewer.ts", text: forges },
  castInSupport: { file: "tests/support/scopes.ts", text: forges },
  castHalfway: { file: "lib/clients/queries.ts", text: cast("HalfwayScope") },
  castAllowed: { file: "lib/clients/actions.ts", text: cast('Allowed<"clients.read">') },
  castOrNull: { file: "app/page.tsx", text: cast("PortalScope | null") },
  castProof: { file: "tests/lib/clients/queries.test.ts", text: cast('Proof<"clients.read">') },
  bareStaff: { file: "lib/clients/queries.ts", text: takes("PracticeScope") },
  barePortal: { file: "lib/clients/commands.ts", text: takes("PortalScope | null") },
  bareInOne: { file: "lib/clients/queries.ts", text: takes('PracticeScope | Allowed<"portal.account">') },
  barePicked: {
    file: "lib/clients/queries.ts",
    text: takes(
      "PracticeScope",
      (of) => `export const read = ({ practiceId }: Pick<${of}, "practiceId">) => practiceId;`,
    ),
  },
  bareCached: {
    file: "lib/clients/queries.ts",
    text: takes("PracticeScope", (of) => `export const read = cache(async (scope: ${of}) => scope);`),
  },
  bareAlias: {
    file: "lib/clients/commands.ts",
    text: takes(
      "PracticeScope",
      (of) => `type Scope = ${of};\nexport function read(scope: Scope) {\n  return scope;\n}`,
    ),
  },
  proved: { file: "lib/clients/queries.ts", text: takes('Allowed<"clients.read"> | null') },
  provedAlias: {
    file: "lib/clients/queries.ts",
    text: takes(
      'Allowed<"clients.read">',
      (of) => `type Reads = ${of};\nexport const read = async (scope: Reads, q = "") => [scope, q];`,
    ),
  },
  bareInside: {
    file: "lib/clients/queries.ts",
    text: takes("PracticeScope", (of) => `const read = (scope: ${of}) => scope;\nexport const all = () => read;`),
  },
  bareInARule: { file: "lib/clients/rules.ts", text: takes("PracticeScope") },
  star: { file: "lib/clients/rules.ts", text: 'export * from "./schema";\n' },
  index: { file: "lib/clients/index.ts", text: "export const a = 1;\n" },
};

/** The house's own complaints about each sample, from the project's own ESLint settings. */
function lint(samples: Sample[]): string[][] {
  const said = execFileSync(process.execPath, ["tests/architecture/lint.mjs"], {
    input: JSON.stringify(samples),
    encoding: "utf8",
  });
  return JSON.parse(said) as string[][];
}

const samples = [
  ...[...refused, ...allowed].map(([file, from]) => ({ file, text: uses(from) })),
  ...Object.values(others),
];
let said: Map<string, string[]>;
const key = ({ file, text }: Sample) => `${file}\0${text}`;
const complaints = (sample: Sample) => said.get(key(sample));

beforeAll(() => {
  const results = lint(samples);
  said = new Map(samples.map((sample, index) => [key(sample), results[index] ?? []]));
}, 60_000);

test.each(refused)("%s may not import %s", (file, from) => {
  expect(complaints({ file, text: uses(from) })).toHaveLength(1);
});

test.each(allowed)("%s may import %s", (file, from) => {
  expect(complaints({ file, text: uses(from) })).toEqual([]);
});

const MINTS = "Only lib/access mints scopes.";
const NAMES = "A query or command names the permission it needs: Allowed<…>.";

test.each([
  ["castInAQuery", [MINTS]],
  ["castInAPage", [MINTS]],
  ["castInAccess", []],
  ["castInSupport", []],
  ["castHalfway", [MINTS]],
  ["castAllowed", [MINTS]],
  ["castOrNull", [MINTS]],
  ["castProof", [MINTS]],
  ["bareStaff", [NAMES]],
  ["barePortal", [NAMES]],
  ["bareInOne", [NAMES]],
  ["barePicked", [NAMES]],
  ["bareCached", [NAMES]],
  ["bareAlias", [NAMES]],
  ["proved", []],
  ["provedAlias", []],
  ["bareInside", []],
  ["bareInARule", []],
  ["star", ["No barrel files: import from where it is."]],
  ["index", ["No barrel files: name the file after what it holds."]],
])("%s", (name, expected) => {
  const sample = others[name];
  expect(sample && complaints(sample)).toEqual(expected);
});
