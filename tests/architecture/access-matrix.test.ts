import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Action, ActionState } from "@/lib/access/actions";
import { hashPassword } from "@/lib/access/passwords";
import { newToken } from "@/lib/access/tokens";
import { db } from "@/lib/db/client";
import type { Audience } from "@/lib/db/generated/enums";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makeAssociation, makeClient, makeHouse, makeService, makeSession, makeStaff } from "@/tests/support/factories";
import { carry, form, freshBrowser, NotFound, Redirected } from "@/tests/support/request";
import { tables } from "@/tests/support/tables";
import { sendLink, sendResetLink } from "@/tests/support/verification";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

const PASSWORD = "correct horse battery";
const OTHER_PASSWORD = "another horse battery";
/** A Monday morning a few weeks ahead: the actions go by the real clock. */
const soon = () => {
  const day = new Date(Date.now() + 21 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return at(`${day.toISOString().slice(0, 10)}T10:00`).toISOString().replace(".000", "");
};

let passwordHash: string;
beforeAll(async () => void (passwordHash = await hashPassword(PASSWORD)));

/** One practice with something of each kind that an id may name. */
async function makeWorld() {
  const house = await makeHouse();
  const { practice, therapist, service, owner } = house;
  await db().staff.update({ where: { id: owner.id }, data: { passwordHash } });
  const staff = { owner: owner.id };
  for (const role of ["admin", "therapist", "frontdesk"] as const) Object.assign(staff, { [role]: (await makeStaff(practice, { role })).id });
  const existing = await makeService(practice, [therapist], { audience: "existing" });
  const client = await makeClient(practice);
  const account = await makeAccount(practice, { passwordHash });
  const association = await makeAssociation(account, client, owner);
  const session = await makeSession(therapist, existing, { accountId: account.id, clientId: client.id, origin: "portal" });
  const prospect = await makeAccount(practice, { verifiedAt: null, email: "prospect@mail.example" });
  const unlinked = await makeClient(practice, { email: "prospect@mail.example" });
  const token = await sendLink(prospect, new Date());
  const of = { practiceId: practice.id, therapistId: therapist.id };
  const specific = await db().specificAvailability.create({ data: { ...of, fromDate: new Date("2027-01-04"), untilDate: new Date("2027-02-04"), weekdays: [1], replaces: false, hours: [{ from: 1020, to: 1140 }] } });
  const [startsAt, endsAt] = [at("2027-02-01T00:00"), at("2027-02-02T00:00")];
  const timeOff = await db().timeOff.create({ data: { ...of, startsAt, endsAt, wallStart: "2027-02-01T00:00", wallEnd: "2027-02-02T00:00", zone: practice.zone, tzdb: "2026f" } });
  const newcomer = await makeAccount(practice, { verifiedAt: null, origin: "staff", passwordHash, temporaryUntil: new Date(Date.now() + 3_600_000) });
  const reset = await sendResetLink(account);
  const ids = { session: session.id, specific: specific.id, timeOff: timeOff.id, therapist: therapist.id, service: existing.id, newService: service.id, account: prospect.id, client: unlinked.id, association: association.id, token, reset };
  return { slug: practice.slug, email: account.email, staffEmail: owner.email, staff: staff as Record<string, string>, portal: account.id, newcomer: newcomer.id, ids };
}
type World = Awaited<ReturnType<typeof makeWorld>>;
type Ids = World["ids"];

/** Ids of the right form that are nobody's. */
const nowhere = (): Ids => ({
  therapist: randomUUID(), service: randomUUID(), newService: randomUUID(), account: randomUUID(), client: randomUUID(), association: randomUUID(), token: newToken().token, reset: newToken().token,
  session: randomUUID(), specific: randomUUID(), timeOff: randomUUID(),
});

const personas = {
  owner: ["home", "staff", "owner"], admin: ["home", "staff", "admin"], therapist: ["home", "staff", "therapist"], frontdesk: ["home", "staff", "frontdesk"],
  client: ["home", "portal", ""], newcomer: ["home", "portal", "newcomer"], "other owner": ["other", "staff", "owner"], "other client": ["other", "portal", ""], nobody: null,
} as const;
type Persona = keyof typeof personas;
const everybody = Object.keys(personas) as Persona[];
const staff: Persona[] = ["owner", "admin", "therapist", "frontdesk"];

type Row = {
  /** To whom the action does what it says, with ids of the practice `home`. Everybody else is turned away. */
  may: readonly Persona[];
  /** The form; `ids` are the practice's own, another practice's, or nobody's. */
  values: (home: World, ids: Ids) => Record<string, string>;
  /** How a foreign id is answered. Absent where the form names none. */
  foreign?: string;
  /** Who is asked whether foreign ids work. */
  by?: Persona;
  /** Where it differs from the above: what these are told with the practice's own ids, and how a foreign one of these is answered. */
  told?: Partial<Record<Persona, string>>;
  foreignOf?: Partial<Record<keyof Ids, string>>;
};

const managers: Persona[] = ["owner", "admin"];
const oneDay = { from: "2027-03-01", until: "2027-03-01" };
const week = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}`, "9-12"]));
const starts = { startMode: "start_on_time", minutes: "0", between: "", opensOn: "", perDay: "" };

const person = { firstName: "Ada", lastName: "Okoro", email: "ada@mail.example", phone: "(604) 555-0142" };
const matrix: Record<string, Row> = {
  "booking.bookSession": {
    may: ["client"], by: "client", foreign: "not_offered",
    values: ({ slug }, { therapist, service }) => ({ practice: slug, therapist, service, start: soon(), key: randomUUID() }),
  },
  "accounts.createPortalAccount": {
    may: everybody, by: "nobody", foreign: "not_offered",
    values: ({ slug }, { therapist, newService }) => ({ practice: slug, therapist, service: newService, start: soon(), key: randomUUID(), ...person, password: PASSWORD }),
  },
  "sign-in.signInToPortal": { may: everybody, values: ({ slug, email }) => ({ practice: slug, email, password: PASSWORD }) },
  "sign-in.signInToPractice": { may: everybody, values: ({ staffEmail }) => ({ email: staffEmail, password: PASSWORD }) },
  "sign-in.signOutOfPortal": { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
  "sign-in.signOutOfPractice": { may: [...staff, "other owner"], values: () => ({}) },
  "verify.verifyEmail": { may: everybody, by: "nobody", foreign: "link_used", values: ({ slug }, { token }) => ({ practice: slug, token, password: PASSWORD }) },
  "verify.resendVerificationEmail": { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
  // Tells nobody whether there is such a link: it answers as if it had sent one.
  "verify.sendFreshLink": { may: everybody, by: "nobody", foreign: "ok", values: ({ slug }, { token }) => ({ practice: slug, token }) },
  // A practice exists already, so that the link works for nobody; what it does is proven in tests/lib/practices.
  "practices.setUpPractice": {
    may: [], by: "nobody", foreign: "link_used",
    values: (_, { token }) => ({ token, name: "Rivage", slug: "rivage", zone: "America/Toronto", locale: "fr", firstName: "Ada", lastName: "Okoro", email: "ada@mail.example", password: PASSWORD }),
  },
  // Whoever asks hears the same, be there such an account or not.
  "password.sendResetLink": { may: everybody, values: ({ slug, email }) => ({ practice: slug, email }) },
  "password.sendStaffResetLink": { may: everybody, values: ({ staffEmail }) => ({ email: staffEmail }) },
  "password.sendFreshResetLink": { may: everybody, by: "nobody", foreign: "ok", values: ({ slug }, { reset }) => ({ practice: slug, token: reset }) },
  "password.sendFreshStaffResetLink": { may: everybody, by: "nobody", foreign: "ok", values: (_, { token }) => ({ token }) },
  "password.resetPassword": { may: everybody, by: "nobody", foreign: "link_used", values: ({ slug }, { reset }) => ({ practice: slug, token: reset, password: OTHER_PASSWORD }) },
  // Staff's links name no practice: what works and what does not is proven in tests/lib/password.
  "password.resetStaffPassword": { may: [], by: "nobody", foreign: "link_used", values: (_, { token }) => ({ token, password: OTHER_PASSWORD }) },
  "password.chooseOwnPassword": { may: ["newcomer"], values: ({ slug }) => ({ practice: slug, password: OTHER_PASSWORD }) },
  "password.changeOwnPassword": { may: ["client"], values: ({ slug }) => ({ practice: slug, currentPassword: PASSWORD, password: OTHER_PASSWORD }) },
  "clients.createClient": { may: [...staff, "other owner"], values: () => ({ key: randomUUID(), ...person, language: "en" }) },
  "clients.editClient": { may: staff, by: "owner", foreign: "not_found", values: (_, { client }) => ({ client, ...person, language: "en" }) },
  "account-details.savePortalSettings": { may: staff, by: "owner", foreign: "not_found", values: (_, { client }) => ({ client, email: "given@mail.example", password: PASSWORD }) },
  "prospects.verifyProspects": { may: staff, by: "owner", foreign: "not_found", values: (_, { account }) => ({ accounts: account }) },
  "prospects.createClientFromProspect": { may: staff, by: "owner", foreign: "not_found", values: (_, { account }) => ({ account, ...person, language: "en" }) },
  "prospects.associateProspect": { may: staff, by: "owner", foreign: "not_found", values: (_, { account, client }) => ({ account, client, confirmation: "Lindqvist" }) },
  "prospects.undoAssociation": { may: staff, by: "owner", foreign: "not_found", values: (_, { association }) => ({ association }) },
};

// A session of the owner's, who is the therapist here: another therapist is told that it is not theirs to change.
const session = { by: "owner", foreign: "not_found", told: { therapist: "not_yours", "other owner": "not_found" }, foreignOf: { therapist: "not_offered" } } as const;
const desk: Persona[] = ["owner", "admin", "frontdesk"];
Object.assign(matrix, {
  "sessions.changeSession": { ...session, may: desk, values: (_, { session }) => ({ session, sequence: "0", to: "cancelled" }) },
  // Nothing has happened yet that could be undone; what can be is proven in tests/lib/sessions.
  "sessions.undoSession": { ...session, may: [], told: { ...session.told, therapist: "undo_too_late", owner: "undo_too_late", admin: "undo_too_late", frontdesk: "undo_too_late", client: "signed_out", newcomer: "signed_out", "other client": "signed_out", nobody: "signed_out" }, values: (_, { session }) => ({ session, sequence: "0" }) },
  "sessions.cancelOwnSession": { may: ["client"], by: "client", foreign: "not_found", values: ({ slug }, { session }) => ({ practice: slug, session, sequence: "0", to: "cancelled" }) },
  "reschedule.rescheduleSession": { ...session, may: desk, values: (_, { session, therapist }) => ({ session, sequence: "0", therapist, start: soon() }) },
  "reschedule.overrideSessionTime": { ...session, may: desk, values: (_, { session, therapist }) => ({ session, sequence: "0", therapist, date: "2027-06-05", time: "20:00", reason: "Asked for an evening" }) },
  "reschedule.rescheduleOwnSession": { may: ["client"], by: "client", foreign: "not_found", values: ({ slug }, { session }) => ({ practice: slug, session, sequence: "0", start: soon() }) },
} satisfies Record<string, Row>);

// A therapist sets their own: that of the owner, who is the therapist here, is not there for others.
const availability = { may: managers, by: "owner", foreign: "not_found" } as const;
Object.assign(matrix, {
  "availability.saveGeneral": { ...availability, values: (_, { therapist }) => ({ therapist, ...week }) },
  "availability.saveOnline": { ...availability, values: (_, { therapist }) => ({ therapist, online: "on", ...starts }) },
  "availability.saveServices": { ...availability, values: (_, { therapist, service }) => ({ therapist, [`gives-${service}`]: "on" }) },
  "availability.saveSpecific": { ...availability, values: (_, { therapist, specific }) => ({ therapist, specific, ...oneDay, everyWeeks: "1", mode: "adds", hours: "9-12", day1: "on" }) },
  "availability.removeSpecific": { ...availability, values: (_, { therapist, specific }) => ({ therapist, entry: specific }) },
  "availability.addTimeOff": { ...availability, values: (_, { therapist }) => ({ therapist, ...oneDay, fromTime: "", untilTime: "", note: "" }) },
  "availability.removeTimeOff": { ...availability, values: (_, { therapist, timeOff }) => ({ therapist, entry: timeOff }) },
  "availability.savePractice": { may: [...managers, "other owner"], values: () => ({ notice: "24", horizon: "60" }) },
  "availability.saveBuffers": { ...availability, values: (_, { service }) => ({ service, before: "0", after: "10" }) },
} satisfies Record<string, Row>);

/** Every action that a browser can call: what the files "use server" export. */
const files = readdirSync(path.join(process.cwd(), "lib"), { withFileTypes: true }).flatMap(({ name }) =>
  readdirSync(path.join(process.cwd(), "lib", name), { withFileTypes: true }).some((file) => file.name === "actions.ts") && name !== "access" ? [name] : []);
const actions: Record<string, Action> = {};
for (const word of files) {
  const exported = jest.requireActual<Record<string, Action>>(`@/lib/${word}/actions`);
  for (const [name, action] of Object.entries(exported)) actions[`${word}.${name}`] = action;
}

let home: World;
let other: World;
const worlds = () => ({ home, other });
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE practice, token, rate_limit, message, audit_entry CASCADE`;
  [home, other] = [await makeWorld(), await makeWorld()];
});

/** Signs a browser in by a row of its own, as lib/access/auth would. */
async function become(persona: Persona): Promise<void> {
  freshBrowser();
  const who = personas[persona];
  if (!who) return;
  const [practice, audience, role] = who;
  const world = worlds()[practice];
  const { token, hash } = newToken();
  const id = audience === "staff" ? { staffId: world.staff[role] as string } : { accountId: role === "newcomer" ? world.newcomer : world.portal };
  await db().signIn.create({ data: { hash, audience: audience as Audience, ...id, version: 0, expiresAt: new Date(Date.now() + 60_000) } });
  carry(audience, token);
}

/** "ok", or the code of the refusal. */
async function call(name: string, values: Record<string, string>): Promise<string> {
  try {
    const state: ActionState = await (actions[name] as Action)(null, form(values));
    return state?.ok ? "ok" : (state?.code ?? "nothing");
  } catch (error) {
    if (error instanceof Redirected) return "ok";
    if (error instanceof NotFound) return "404";
    throw error;
  }
}

test("every exported action is in the matrix, and nothing else", () => expect(Object.keys(actions).sort()).toEqual(Object.keys(matrix).sort()));

describe.each(Object.entries(matrix))("%s", (name, { may, values, foreign, by, told, foreignOf }) => {
  it("turns everybody else away, and touches nothing", async () => {
    for (const persona of everybody.filter((one) => !may.includes(one))) {
      await become(persona);
      const before = await tables();
      // Of the other practice's owner the action takes a form, and finds nothing there.
      const own = persona === "therapist" && /^availability\.(?!saveBuffers|savePractice)/.test(name);
      const answer = told?.[persona] ? told[persona] : may.length === 0 || own || (persona === "other owner" && may.includes("owner")) ? foreign : "signed_out";
      expect([persona, await call(name, values(home, home.ids))]).toEqual([persona, answer]);
      expect(await tables()).toEqual(before);
    }
  });

  for (const persona of may) {
    it(`works for: ${persona}`, async () => {
      await become(persona);
      expect(await call(name, values(home, home.ids))).toBe("ok");
    });
  }

  if (by && foreign) {
    it("answers a foreign id exactly as one that does not exist, and touches nothing", async () => {
      await become(by);
      const before = await tables();
      for (const id of Object.keys(home.ids) as (keyof Ids)[]) {
        const answers = [];
        for (const elsewhere of [other.ids, nowhere()]) {
          const typed = values(home, { ...home.ids, [id]: elsewhere[id] });
          if (Object.values(typed).includes(elsewhere[id])) answers.push(await call(name, typed));
        }
        expect([id, answers]).toEqual([id, answers.length > 0 ? [foreignOf?.[id] ?? foreign, foreignOf?.[id] ?? foreign] : []]);
        expect(await tables()).toEqual(before);
      }
    });
  }
});
