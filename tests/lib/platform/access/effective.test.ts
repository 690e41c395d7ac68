import fc from "fast-check";
import { agesOf } from "@/lib/platform/access/ages";
import {
  effective,
  type ClientRules,
  type Denial,
  type GrantRules,
  type PracticeRules,
} from "@/lib/platform/access/effective";
import { CLIENT_PERMISSIONS, type ClientPermission } from "@/lib/platform/access/portal-permissions";
import { GrantPermission, PortalFeature, Relation } from "@/lib/platform/db/generated/enums";
import { dateOf, dayNumber } from "@/lib/scheduling/dates";

const everything = Object.values(GrantPermission);
const features = Object.values(PortalFeature);
const ages = (region: string) => agesOf(region, { healthDecisionsAge: null, majorityAge: null });
const practice: PracticeRules = {
  on: { payments: true, messaging: true, scheduling: true, insurance: true, contacts: true },
  ready: features,
  ages: ages("CA-QC"),
};
const client: ClientRules = {
  off: [],
  birthDate: "2015-06-15",
  consentBy: "parent",
  therapists: ["scheduling", "messaging"],
};
const father: GrantRules = { relation: "parent", permissions: everything, since: "2026-01-10", extended: [] };
const today = "2026-12-01";

const names = Object.keys(CLIENT_PERMISSIONS) as ClientPermission[];
const content = names.filter((name) => "content" in CLIENT_PERMISSIONS[name]);

type Given = {
  practice?: Partial<PracticeRules>;
  client?: Partial<ClientRules>;
  grant?: Partial<GrantRules>;
  on?: string;
};
const judge = (given: Given) =>
  effective(
    { ...practice, ...given.practice },
    { ...client, ...given.client },
    { ...father, ...given.grant },
    given.on ?? today,
  );
const off = (...these: (keyof PracticeRules["on"])[]) => ({
  on: { ...practice.on, ...Object.fromEntries(these.map((one) => [one, false])) },
});

/** Every permission denied for one reason: all, the record's, or those named. */
const cases: [string, Given, Denial | null, readonly ClientPermission[]][] = [
  ["a parent with everything", {}, null, []],
  ["the client, whatever is listed", { grant: { relation: "self", permissions: [] } }, null, []],
  [
    "who only pays",
    { grant: { permissions: ["billing"] } },
    "not_granted",
    names.filter((name) => CLIENT_PERMISSIONS[name].grant !== "billing"),
  ],
  ["contacts off in the practice", { practice: off("contacts") }, "contacts_off", names],
  ["contacts off for this client", { client: { off: ["contacts"] } }, "contacts_off_client", names],
  ["the client where contacts are off", { practice: off("contacts"), grant: { relation: "self" } }, null, []],
  ["self-scheduling off", { practice: off("scheduling") }, "off", ["portal.schedule"]],
  ["self-scheduling off for this client", { client: { off: ["scheduling"] } }, "off_client", ["portal.schedule"]],
  [
    "no assigned therapist takes part",
    { client: { therapists: [] } },
    "no_therapist",
    ["portal.schedule", "portal.messages"],
  ],
  [
    "messaging not set up",
    { practice: { ready: ["scheduling", "payments", "insurance"] } },
    "not_set_up",
    ["portal.messages"],
  ],
  ["payments off: invoices stay", { practice: off("payments") }, "off", ["portal.payments"]],
  [
    "insurance off for the client's own account too",
    { practice: off("insurance"), grant: { relation: "self" } },
    "off",
    ["portal.insurance"],
  ],
  // Québec: 14, then 18.
  ["the day before 14 in Québec", { on: "2029-06-14" }, null, []],
  ["14 in Québec", { on: "2029-06-15" }, "health_decisions", content],
  ["14 in Québec, restored with a reason", { on: "2029-06-15", grant: { extended: ["health_decisions"] } }, null, []],
  ["14 in Québec, the client", { on: "2029-06-15", grant: { relation: "self" } }, null, []],
  ["the day before 18 in Québec", { on: "2033-06-14" }, "health_decisions", content],
  ["18 in Québec", { on: "2033-06-15" }, "majority", names],
  ["18 in Québec, extended", { on: "2033-06-15", grant: { extended: ["majority"] } }, null, []],
  ["granted by an adult client", { on: "2034-01-01", grant: { since: "2033-06-15" } }, null, []],
  // Elsewhere nothing closes by age alone before majority.
  ["16 in Ontario", { on: "2031-06-15", practice: { ages: ages("CA-ON") } }, null, []],
  [
    "16 in Ontario, if the client alone consented",
    { on: "2031-06-15", practice: { ages: ages("CA-ON") }, client: { consentBy: "client" } },
    "client_consented",
    content,
  ],
  ["16 in New Brunswick", { on: "2031-06-15", practice: { ages: ages("CA-NB") } }, null, []],
  ["18 in British Columbia", { on: "2033-06-15", practice: { ages: ages("CA-BC") } }, null, []],
  ["19 in British Columbia", { on: "2034-06-15", practice: { ages: ages("CA-BC") } }, "majority", names],
  ["no date of birth", { on: "2060-01-01", client: { birthDate: null } }, null, []],
  ["29 February, 28 February at 14", { on: "2026-02-28", client: { birthDate: "2012-02-29" } }, null, []],
  [
    "29 February, 1 March at 14",
    { on: "2026-03-01", client: { birthDate: "2012-02-29" } },
    "health_decisions",
    content,
  ],
  [
    "a partner of an adult",
    { client: { birthDate: "1990-01-01", consentBy: "client" }, grant: { relation: "partner" } },
    null,
    [],
  ],
];

test.each(cases)("%s", (_, given, because, denied) => {
  expect(judge(given)).toEqual(Object.fromEntries(names.map((name) => [name, denied.includes(name) ? because : null])));
});

const rules = fc.record({
  practice: fc.record({
    on: fc.record({
      payments: fc.boolean(),
      messaging: fc.boolean(),
      scheduling: fc.boolean(),
      insurance: fc.boolean(),
      contacts: fc.boolean(),
    }),
    ready: fc.subarray(features),
    ages: fc.constantFrom("CA-QC", "CA-BC", "CA-ON", "US-MS").map(ages),
  }),
  client: fc.record({
    off: fc.subarray(features),
    birthDate: fc.option(fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2026-01-01") }).map(dateOf)),
    consentBy: fc.constantFrom(null, "client" as const, "parent" as const, "both" as const),
    therapists: fc.subarray(["scheduling", "messaging"] as const),
  }),
  grant: fc.record({
    relation: fc.constantFrom(...Object.values(Relation)),
    permissions: fc.subarray(everything),
    since: fc.integer({ min: dayNumber("2020-01-01"), max: dayNumber("2026-12-01") }).map(dateOf),
    extended: fc.constant([]),
  }),
  on: fc.integer({ min: dayNumber("2026-12-01"), max: dayNumber("2050-01-01") }).map(dateOf),
});
const allowed = (given: Parameters<typeof judge>[0]) => {
  const found = judge(given);
  return names.filter((name) => found[name] === null);
};

test("switching something off for a client, or taking a permission away, never allows more", () => {
  fc.assert(
    fc.property(rules, fc.constantFrom(...features), fc.constantFrom(...everything), (given, feature, permission) => {
      const before = allowed(given);
      const less = [
        allowed({ ...given, client: { ...given.client, off: [...given.client.off, feature] } }),
        allowed({
          ...given,
          grant: { ...given.grant, permissions: given.grant.permissions.filter((one) => one !== permission) },
        }),
        allowed({ ...given, practice: { ...given.practice, on: { ...given.practice.on, [feature]: false } } }),
      ];
      for (const after of less) expect(before).toEqual(expect.arrayContaining(after));
    }),
  );
});

test("nobody else may do more than the client, except by a longer date", () => {
  fc.assert(
    fc.property(rules, (given) => {
      const self = allowed({ ...given, grant: { ...given.grant, relation: "self" } });
      expect(self).toEqual(expect.arrayContaining(allowed(given)));
    }),
  );
});

test("as a client grows older, other people's access only narrows until majority, when what was granted before it ends", () => {
  fc.assert(
    fc.property(rules, fc.nat(9000), (given, days) => {
      const later = allowed({ ...given, on: dateOf(dayNumber(given.on) + days) });
      if (given.grant.relation === "self") expect(later).toEqual(allowed(given));
      else if (given.client.birthDate && given.grant.since < given.client.birthDate)
        expect(allowed(given)).toEqual(expect.arrayContaining(later));
    }),
  );
});
