import { signIn } from "@/lib/platform/access/auth";
import { clientsFor, portalPermissions } from "@/lib/platform/access/grants";
import type { Allowed } from "@/lib/platform/access/scopes";
import { portalViewer } from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import { GrantPermission } from "@/lib/platform/db/generated/enums";
import { cancelOwnSession } from "@/lib/sessions/sessions/commands";
import { ownSession } from "@/lib/sessions/sessions/queries";
import { everyOwnSession } from "@/tests/support/sessions";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makeGrant, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { freshBrowser } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();
beforeEach(freshBrowser);

const everything = Object.values(GrantPermission);
type Scope = Allowed<"portal.sessions"> & Allowed<"portal.cancel">;

/** A father who acts for his son Leo: one session that he booked, one that staff booked, and one of another client. */
async function arrange(permissions: GrantPermission[], practice: { region?: string; zone?: string } = {}) {
  const house = await makePracticeFixture();
  await db().practice.update({ where: { id: house.practice.id }, data: practice });
  const leo = await makeClient(house.practice, { firstName: "Leo", birthDate: new Date("2015-06-15") });
  const stranger = await makeClient(house.practice);
  const father = await makeAccount(house.practice);
  const grant = await makeGrant(father, leo, house.owner, { relation: "parent", permissions });
  const book = (clientId: string, hour: number, accountId: string | null = null) =>
    makeSession(house.therapist, house.service, {
      clientId,
      accountId,
      wallStart: `2032-01-12T${String(hour).padStart(2, "0")}:00`,
      zone: "UTC",
    });
  const booked = await book(leo.id, 9, father.id);
  const byStaff = await book(leo.id, 11);
  const foreign = await book(stranger.id, 13);
  await signIn("portal", { id: father.id, version: 0 });
  const scope = async () => (await portalViewer()) as Scope;
  const cancel = async (session: { id: string }) =>
    cancelOwnSession(
      await scope(),
      { practice: house.practice.slug, session: session.id, sequence: 0, to: "cancelled" } as never,
      new Date(),
    );
  return { ...house, leo, father, grant, booked, byStaff, foreign, scope, cancel };
}

const seen = async (scope: Scope) => (await everyOwnSession(scope)).map(({ id }) => id);

test("a father sees his son's sessions and nobody else's, and is himself no client", async () => {
  const { scope, booked, byStaff, foreign, leo } = await arrange(everything);
  const viewer = await scope();
  expect(viewer).toMatchObject({
    clientId: null,
    grants: [{ clientId: leo.id, relation: "parent", name: "Leo Lindqvist" }],
  });
  expect(clientsFor(viewer, "portal.sessions")).toEqual([leo.id]);
  expect(await seen(viewer)).toEqual([byStaff.id, booked.id]);
  expect(await ownSession(viewer, foreign.id)).toBeNull();
});

test("who may only book sees what they booked, and may not cancel what they do not see", async () => {
  const { scope, booked, byStaff, cancel } = await arrange(["schedule"]);
  expect(await seen(await scope())).toEqual([booked.id]);
  expect(await cancel(byStaff)).toEqual({ ok: false, error: "not_found" });
  expect(await cancel(booked)).toMatchObject({ ok: true });
});

test("who may see but not book, cancels nothing", async () => {
  const { practice, scope, booked, byStaff, cancel } = await arrange(["sessions"]);
  expect(await seen(await scope())).toEqual([byStaff.id, booked.id]);
  for (const one of [booked, byStaff]) expect(await cancel(one)).toEqual({ ok: false, error: "not_found" });
  expect(await db().session.count({ where: { practiceId: practice.id, status: "booked" } })).toBe(3);
});

const endings: [string, (all: Awaited<ReturnType<typeof arrange>>) => Promise<unknown>][] = [
  ["the grant ends", ({ grant }) => db().grant.update({ where: { id: grant.id }, data: { endedAt: new Date() } })],
  [
    "the practice gives contacts no access",
    ({ practice }) => db().portalSettings.update({ where: { practiceId: practice.id }, data: { contacts: false } }),
  ],
  [
    "it is off for this client",
    ({ leo }) => db().client.update({ where: { id: leo.id }, data: { portalOff: ["contacts"] } }),
  ],
  [
    "the client comes of age",
    async ({ grant, leo }) => {
      await db().grant.update({ where: { id: grant.id }, data: { createdAt: new Date("2020-01-01") } });
      await db().client.update({ where: { id: leo.id }, data: { birthDate: new Date("2005-01-01") } });
    },
  ],
];

test.each(endings)("everything is gone with the next request once %s", async (_, end) => {
  const all = await arrange(everything);
  await end(all);
  const viewer = await all.scope();
  expect([viewer.grants, await seen(viewer)]).toEqual([[], []]);
  for (const one of [all.booked, all.byStaff]) {
    expect(await ownSession(viewer, one.id)).toBeNull();
    expect(await all.cancel(one)).toEqual({ ok: false, error: "not_found" });
  }
});

test("in Québec, from the 14th birthday in the practice's zone, a father keeps what he booked and no more", async () => {
  const { scope, leo, booked } = await arrange(everything, { region: "CA-QC", zone: "America/Toronto" });
  const [row] = await db().$queryRaw<{ born: string }[]>`
    SELECT to_char((now() AT TIME ZONE 'America/Toronto')::date - interval '14 years', 'YYYY-MM-DD') AS born`;
  await db().client.update({ where: { id: leo.id }, data: { birthDate: new Date(row!.born) } });
  expect(await seen(await scope())).toEqual([booked.id]);
  expect(portalPermissions(await scope())).toEqual(expect.arrayContaining(["portal.cancel", "portal.billing"]));
  expect(portalPermissions(await scope())).not.toContain("portal.forms");
});

test("only an assigned therapist who takes part lets a client book; while nobody is assigned, any", async () => {
  const { practice, therapist, leo, scope } = await arrange(everything);
  const allows = async () => (await scope()).grants[0]?.allows["portal.schedule"];
  expect(await allows()).toBeNull();
  await db().therapist.update({ where: { id: therapist.id }, data: { portalScheduling: false } });
  expect(await allows()).toBe("no_therapist");
  await db().clientTherapist.create({ data: { practiceId: practice.id, clientId: leo.id, therapistId: therapist.id } });
  expect(await allows()).toBe("no_therapist");
  await db().therapist.update({ where: { id: therapist.id }, data: { portalScheduling: true } });
  expect(await allows()).toBeNull();
});

test("eight clients are read with one statement's worth of rows, the account's own first", async () => {
  const { practice, owner, father, scope } = await arrange(everything);
  for (let n = 0; n < 6; n++)
    await makeGrant(father, await makeClient(practice), owner, { relation: "guardian", permissions: ["billing"] });
  await makeGrant(father, await makeClient(practice), owner);
  const { grants, clientId } = await scope();
  expect(grants).toHaveLength(8);
  expect(grants[0]).toMatchObject({ relation: "self", clientId });
});
