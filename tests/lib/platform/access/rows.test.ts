import {
  changesSessionOf,
  confinedTo,
  editsTherapist,
  followsTherapist,
  manages,
  ownClientId,
} from "@/lib/platform/access/rows";
import { Role } from "@/lib/platform/db/generated/enums";

// Every rule for each role: with the viewer's own therapist, with another one, and for a viewer without a profile.

type Answers = { own: boolean; other: boolean; none: boolean; all?: boolean };

const rules = {
  changesSessionOf: (viewer: Viewer, therapistId: string | null) =>
    therapistId === null ? undefined : changesSessionOf(viewer, { therapistId }),
  followsTherapist,
  editsTherapist,
};
type Viewer = Parameters<typeof changesSessionOf>[0];

const everyone = { own: true, other: true, none: true };
const ownOnly = { own: true, other: false, none: false };
const nobody = { own: false, other: false, none: false };

const table: [keyof typeof rules, Role, Answers][] = [
  ["changesSessionOf", "owner", everyone],
  ["changesSessionOf", "admin", everyone],
  ["changesSessionOf", "therapist", ownOnly],
  ["changesSessionOf", "frontdesk", everyone],
  ["followsTherapist", "owner", { ...everyone, all: true }],
  ["followsTherapist", "admin", { ...everyone, all: true }],
  ["followsTherapist", "therapist", { ...ownOnly, all: false }],
  ["followsTherapist", "frontdesk", { ...everyone, all: true }],
  ["editsTherapist", "owner", { ...everyone, all: true }],
  ["editsTherapist", "admin", { ...everyone, all: true }],
  ["editsTherapist", "therapist", { ...ownOnly, all: false }],
  ["editsTherapist", "frontdesk", { ...nobody, all: false }],
];

test.each(table)("%s for %s: %j", (name, role, answers) => {
  const rule = rules[name];
  expect({
    own: rule({ role, therapistId: "t" }, "t"),
    other: rule({ role, therapistId: "t" }, "u"),
    none: rule({ role, therapistId: null }, "t"),
    all: rule({ role, therapistId: "t" }, null),
  }).toEqual({ all: undefined, ...answers });
  // A viewer without a profile has no hours, and null must not give them the whole practice.
  if (answers.all !== undefined) expect(rule({ role, therapistId: null }, null)).toBe(answers.all);
});

test("the table has every rule and role", () =>
  expect(table).toHaveLength(Object.keys(rules).length * Object.keys(Role).length));

test.each(Object.values(Role))("%s: whose sessions the lists hold", (role) => {
  for (const therapistId of ["t", null])
    expect(confinedTo({ role, therapistId })).toEqual(role === "therapist" ? { therapistId } : null);
});

test.each<[Role, Role[]]>([
  ["owner", ["owner", "admin", "therapist", "frontdesk"]],
  ["admin", ["admin", "therapist", "frontdesk"]],
  ["therapist", []],
  ["frontdesk", []],
])("%s manages %j", (role, managed) =>
  expect(Object.values(Role).filter((other) => manages({ role }, other))).toEqual(managed),
);

test.each([
  [true, "c", "c"],
  [false, "c", null],
  [true, null, null],
  [false, null, null],
] as const)("an account that is verified (%s) with the client %s sees the record of %s", (verified, clientId, own) =>
  expect(ownClientId({ verified, clientId })).toBe(own),
);
