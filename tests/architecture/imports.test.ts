import { execFileSync } from "node:child_process";
import { AREAS, ORDER } from "./rules/areas.mjs";

type Sample = { file: string; text: string };

const uses = (from: string) => `import { x } from "${from}";\nexport const y = x;\n`;
const forges =
  'import type { PracticeScope } from "@/lib/platform/access/scopes";\nexport const forged = {} as PracticeScope;\n';

const refused = [
  ["lib/clients/prospects/messages.fr.ts", "@/lib/clients/clients/messages.en"],
  ["lib/clients/prospects/queries.ts", "@/lib/clients/clients/messages.en"],
  ["components/ui/button.tsx", "@/components/form/text-field"],
  ["components/ui/button.tsx", "@/lib/clients/prospects/messages"],
  ["components/frame/nav-item.tsx", "@/components/clients/clients/record-head"],
  ["lib/clients/prospects/queries.ts", "@/lib/calendar/dashboard/queries"],
  ["lib/clients/prospects/queries.ts", "@/lib/platform/boot/start"],
  ["app/page.tsx", "@/lib/platform/db/client"],
  ["app/page.tsx", "@/lib/clients/prospects/commands"],
  ["app/(practice)/clients/page.tsx", "../../../lib/platform/db/client"],
  ["components/clients/prospects/bar.tsx", "@/lib/clients/prospects/commands"],
  ["components/clients/prospects/bar.tsx", "@/lib/clients/prospects/queries"],
  ["components/ui/button.tsx", "@/lib/platform/db/client"],
  ["components/ui/button.tsx", "@/app/page"],
  ["lib/clients/prospects/actions.ts", "@/lib/platform/db/client"],
  ["lib/clients/prospects/actions.ts", "./queries"],
  ["lib/clients/prospects/actions.ts", "@/lib/clients/clients/commands"],
  ["lib/clients/prospects/rules.ts", "@/lib/platform/db/client"],
  ["lib/clients/prospects/rules.ts", "./queries"],
  ["lib/clients/prospects/rules.ts", "next/cache"],
  ["lib/clients/prospects/rules.ts", "@/lib/platform/access/viewer"],
  ["lib/clients/prospects/commands.ts", "@/lib/clients/clients/actions"],
  ["lib/clients/prospects/commands.ts", "@/components/ui/button"],
  ["lib/clients/prospects/emails.tsx", "@/lib/platform/db/client"],
  ["lib/clients/prospects/emails.tsx", "./commands"],
  ["lib/clients/prospects/emails.tsx", "@/lib/clients/clients/commands"],
  ["lib/clients/prospects/queries.ts", "./emails"],
  ["lib/clients/prospects/queries.ts", "@/lib/clients/clients/emails"],
  ["lib/clients/prospects/actions.ts", "@/lib/clients/clients/emails"],
  ["lib/platform/outbox/compose.ts", "@/lib/clients/prospects/emails"],
  ["lib/platform/outbox/queries.ts", "@/lib/sessions/sessions/queries"],
  ["app/page.tsx", "@/lib/platform/boot/start"],
  ["lib/scheduling/slots.ts", "@/lib/platform/db/client"],
  ["lib/scheduling/slots.ts", "@/lib/platform/env/env"],
  ["lib/scheduling/slots.ts", "react"],
  ["lib/platform/email/render.ts", "@/lib/clients/prospects/rules"],
  ["lib/platform/access/request.ts", "@/lib/practice/practices/queries"],
  ["lib/platform/access/auth.ts", "@/lib/identity/devices/rules"],
  ["lib/clients/clients/queries.ts", "@/tests/support/scopes"],
] as const;

const allowed = [
  ["lib/clients/prospects/messages.fr.ts", "@/lib/clients/clients/messages.fr"],
  ["components/form/text-field.tsx", "@/components/ui/field"],
  ["components/form/text-field.tsx", "@/lib/platform/i18n/messages"],
  ["lib/platform/boot/emails.ts", "@/lib/calendar/dashboard/queries"],
  ["app/page.tsx", "@/lib/clients/prospects/queries"],
  ["app/page.tsx", "@/lib/clients/prospects/actions"],
  ["components/clients/prospects/bar.tsx", "@/lib/clients/prospects/actions"],
  ["components/clients/prospects/bar.tsx", "@/lib/platform/time/format"],
  ["lib/clients/prospects/actions.ts", "./commands"],
  ["lib/clients/prospects/actions.ts", "@/lib/platform/access/actions"],
  ["lib/clients/prospects/commands.ts", "@/lib/platform/db/client"],
  ["lib/clients/prospects/commands.ts", "@/lib/clients/clients/rules"],
  ["lib/clients/prospects/commands.ts", "./emails"],
  ["lib/clients/prospects/commands.ts", "@/lib/accounts/sign-up/emails"],
  ["lib/clients/prospects/commands.ts", "@/lib/platform/outbox/commands"],
  ["lib/clients/prospects/emails.tsx", "./queries"],
  ["lib/clients/prospects/emails.tsx", "@/lib/accounts/sign-up/emails"],
  ["lib/platform/outbox/jobs.ts", "@/lib/platform/access/system"],
  ["app/page.tsx", "@/lib/platform/boot/emails"],
  ["lib/clients/prospects/rules.ts", "@/lib/scheduling/dates"],
  ["lib/clients/prospects/rules.ts", "@/lib/platform/access/rows"],
  ["lib/platform/db/migrate.ts", "@/lib/platform/env/env"],
  ["lib/platform/access/viewer.ts", "@/lib/platform/db/client"],
] as const;

/** A rules file of each area; boot may import everything. */
const ruleOf = (area: string) => (area === "scheduling" ? "lib/scheduling/sample" : `lib/${area}/sample/rules`);
const rankOf = (area: string) => ORDER.findIndex((line) => line.includes(area));

/** Every pair of areas: the later one may import the earlier one, but not the reverse. */
const pairs = AREAS.flatMap((from) => AREAS.filter((to) => to !== from).map((to) => [from, to] as const));
const inOrder = pairs.filter(([from, to]) => rankOf(to) < rankOf(from));
const against = pairs.filter(([from, to]) => rankOf(to) >= rankOf(from));
const sampleOf = ([from, to]: readonly [string, string]): Sample => ({
  // A type import is a dependency like any other.
  file: `${from === "platform" ? "lib/platform/sample/sample" : ruleOf(from)}.ts`,
  text: `import type { X } from "@/${to === "platform" ? "lib/platform/time/format" : ruleOf(to)}";\nexport type Y = X;\n`,
});
const componentsOf = ([from, to]: readonly [string, string]): Sample => ({
  file: `components/${from}/sample/a.tsx`,
  text: uses(`@/components/${to}/sample/b`),
});

const cast = (type: string) =>
  `import type { ${/\w+/.exec(type)?.[0]} } from "@/lib/platform/access/scopes";\nexport const forged = {} as ${type};\n`;
const takes = (type: string, fn = (of: string) => `export function read(scope: ${of}) {\n  return scope;\n}`) =>
  `import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";\n${fn(type)}\n`;

const opens = (work: string) =>
  `import { audit } from "@/lib/platform/audit/audit";\nimport { transaction } from "@/lib/platform/db/client";\nexport function save() {\n  return transaction(async (tx) => {\n    ${work}\n    return tx;\n  });\n}\nexport const log = audit;\n`;

const others: Record<string, Sample> = {
  castInAQuery: { file: "lib/clients/clients/queries.ts", text: forges },
  castInAPage: { file: "app/page.tsx", text: forges },
  castInAccess: { file: "lib/platform/access/viewer.ts", text: forges },
  castInSupport: { file: "tests/support/scopes.ts", text: forges },
  castPending: { file: "lib/clients/clients/queries.ts", text: cast("PendingSecondFactorScope") },
  castAllowed: { file: "lib/clients/clients/actions.ts", text: cast('Allowed<"clients.read">') },
  castOrNull: { file: "app/page.tsx", text: cast("PortalScope | null") },
  castProof: { file: "tests/lib/clients/clients/queries.test.ts", text: cast('Proof<"clients.read">') },
  bareStaff: { file: "lib/clients/clients/queries.ts", text: takes("PracticeScope") },
  barePortal: { file: "lib/clients/clients/commands.ts", text: takes("PortalScope | null") },
  bareInOne: { file: "lib/clients/clients/queries.ts", text: takes('PracticeScope | Allowed<"portal.account">') },
  barePicked: {
    file: "lib/clients/clients/queries.ts",
    text: takes(
      "PracticeScope",
      (of) => `export const read = ({ practiceId }: Pick<${of}, "practiceId">) => practiceId;`,
    ),
  },
  bareCached: {
    file: "lib/clients/clients/queries.ts",
    text: takes("PracticeScope", (of) => `export const read = cache(async (scope: ${of}) => scope);`),
  },
  bareAlias: {
    file: "lib/clients/clients/commands.ts",
    text: takes(
      "PracticeScope",
      (of) => `type Scope = ${of};\nexport function read(scope: Scope) {\n  return scope;\n}`,
    ),
  },
  proved: { file: "lib/clients/clients/queries.ts", text: takes('Allowed<"clients.read"> | null') },
  provedAlias: {
    file: "lib/clients/clients/queries.ts",
    text: takes(
      'Allowed<"clients.read">',
      (of) => `type Reads = ${of};\nexport const read = async (scope: Reads, q = "") => [scope, q];`,
    ),
  },
  bareInside: {
    file: "lib/clients/clients/queries.ts",
    text: takes("PracticeScope", (of) => `const read = (scope: ${of}) => scope;\nexport const all = () => read;`),
  },
  bareInARule: { file: "lib/clients/clients/rules.ts", text: takes("PracticeScope") },
  unaudited: { file: "lib/clients/clients/commands.ts", text: opens("") },
  unauditedDeep: {
    file: "lib/clients/clients/commands.ts",
    text: `${opens("")}const work = () => transaction(async () => 1);\nexport const change = () => work();\n`,
  },
  audited: { file: "lib/clients/clients/commands.ts", text: opens("await audit(tx);") },
  auditedDeep: {
    file: "lib/clients/clients/commands.ts",
    text: `${opens("await write(tx);")}async function write(tx: unknown) {\n  await audit(tx);\n}\n`,
  },
  explained: { file: "lib/clients/clients/commands.ts", text: opens("// Not audited: it is a draft.\n") },
  star: { file: "lib/clients/clients/rules.ts", text: 'export * from "./schema";\n' },
  index: { file: "lib/clients/clients/index.ts", text: "export const a = 1;\n" },
};

/** Returns what the architecture rules report for each sample, with the project's own ESLint settings. */
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
  ...pairs.flatMap((pair) => [sampleOf(pair), componentsOf(pair)]),
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

test.each(against)("the area %s may not import %s", (...pair) => {
  expect(complaints(sampleOf(pair))).toHaveLength(1);
  expect(complaints(componentsOf(pair))).toHaveLength(1);
});

test.each(inOrder)("the area %s may import %s", (...pair) => {
  expect(complaints(sampleOf(pair))).toEqual([]);
  expect(complaints(componentsOf(pair))).toEqual([]);
});

const MINTS = "Only lib/platform/access mints scopes.";
const AUDITS =
  "A command that opens a transaction writes an audit entry, or says why not: “Not audited: …”, “Audited by …”.";
const NAMES = "A query or command names the permission it needs: Allowed<…>.";

test.each([
  ["castInAQuery", [MINTS]],
  ["castInAPage", [MINTS]],
  ["castInAccess", []],
  ["castInSupport", []],
  ["castPending", [MINTS]],
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
  ["unaudited", [AUDITS]],
  ["unauditedDeep", [AUDITS, AUDITS]],
  ["audited", []],
  ["auditedDeep", []],
  ["explained", []],
  ["star", ["No barrel files: import from where it is."]],
  ["index", ["No barrel files: name the file after what it holds."]],
])("%s", (name, expected) => {
  const sample = others[name];
  expect(sample && complaints(sample)).toEqual(expected);
});
