import { randomUUID } from "node:crypto";
import { cookieName, signIn, signOut } from "@/lib/platform/access/auth";
import {
  idledOut,
  portalViewer,
  portalViewerOf,
  requirePortal,
  requirePractice,
  staffViewer,
} from "@/lib/platform/access/viewer";
import { hashToken, newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import type { Audience } from "@/lib/platform/db/generated/enums";
import { publicPractice } from "@/lib/practice/practices/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeStaff } from "@/tests/support/factories";
import { carry, freshBrowser, NotFound, Redirected, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();
beforeEach(freshBrowser);

const viewers = { staff: staffViewer, portal: portalViewer };
const audiences = Object.keys(viewers) as Audience[];

async function arrange() {
  const house = await makePracticeFixture();
  const account = await makeAccount(house.practice);
  return { ...house, account, staff: house.owner.id, portal: account.id };
}
const ago = (column: "last_seen_at" | "expires_at", time: string) =>
  db().$executeRawUnsafe(`UPDATE sign_in SET ${column} = now() - interval '${time}' - interval '1 second'`); // Its clock and ours round to milliseconds, one of them up.
afterEach(() => db().signIn.deleteMany());

describe.each(audiences)("a sign-in of the audience %s", (audience) => {
  const viewer = viewers[audience];

  it("gives the browser a random id, of which the database has the hash alone", async () => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    const cookie = request.cookies.get(cookieName(audience));
    expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
    expect(Buffer.from(cookie?.value ?? "", "base64url")).toHaveLength(32);
    const rows = await db().signIn.findMany();
    expect(rows).toMatchObject([{ hash: hashToken(cookie?.value ?? ""), audience, version: 0 }]);
    expect(JSON.stringify(rows)).not.toContain(cookie?.value);
    expect(await viewer()).toMatchObject({ practiceId: house.practice.id });
  });

  it("is nothing to the other audience, whatever the name of the cookie", async () => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    const [other] = audiences.filter((one) => one !== audience) as [Audience];
    expect(await viewers[other]()).toBeNull();
    carry(other, request.cookies.get(cookieName(audience))?.value ?? "");
    expect(await viewers[other]()).toBeNull();
  });

  it("signs in nobody for an id that is nobody's, or the other audience's", async () => {
    const house = await arrange();
    for (const id of [randomUUID(), audience === "staff" ? house.portal : house.staff]) {
      await signIn(audience, { id, version: 0 });
      expect(await db().signIn.count()).toBe(0);
      expect(await viewer()).toBeNull();
    }
  });

  it("ends with the button, on this browser alone", async () => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    const elsewhere = request.cookies.get(cookieName(audience))?.value ?? "";
    freshBrowser();
    await signIn(audience, { id: house[audience], version: 0 });
    const here = request.cookies.get(cookieName(audience))?.value ?? "";
    await signOut(audience);
    expect(request.cookies.has(cookieName(audience))).toBe(false);
    expect(await db().signIn.findMany({ select: { hash: true } })).toEqual([{ hash: hashToken(elsewhere) }]);
    carry(audience, here); // an attacker kept a copy
    expect(await viewer()).toBeNull();
  });

  it.each([
    ["no cookie", null],
    ["an invented one", newToken().token],
    ["an empty one", ""],
    ["its own hash", "hash"],
    ["a NUL", "a\0b"],
  ])("is not made by %s", async (_, value) => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    const token = request.cookies.get(cookieName(audience))?.value ?? "";
    freshBrowser();
    if (value !== null) carry(audience, value === "hash" ? hashToken(token) : value);
    expect(await viewer()).toBeNull();
  });

  const ended: [string, (house: Awaited<ReturnType<typeof arrange>>) => Promise<unknown>][] = [
    ["it is revoked", () => db().signIn.deleteMany()],
    [
      "the version is raised",
      () =>
        db().$transaction([
          db().staff.updateMany({ data: { signInVersion: { increment: 1 } } }),
          db().portalAccount.updateMany({ data: { signInVersion: { increment: 1 } } }),
        ]),
    ],
    [
      "the person is disabled or the account closed",
      () =>
        db().$transaction([
          db().staff.updateMany({ data: { disabledAt: new Date() } }),
          db().portalAccount.updateMany({ data: { closedAt: new Date() } }),
        ]),
    ],
    ["twelve hours are over", () => ago("expires_at", "0 seconds")],
    [
      `${audience === "staff" ? 60 : 30} idle minutes are over`,
      () => ago("last_seen_at", audience === "staff" ? "60 minutes" : "30 minutes"),
    ],
  ];
  it.each(ended)("rows 11, 16: is over at the next request when %s", async (_, end) => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    expect(await viewer()).not.toBeNull();
    await end(house);
    expect(await viewer()).toBeNull();
  });

  it("lasts while somebody is there, and is written to at most once a minute", async () => {
    const house = await arrange();
    await signIn(audience, { id: house[audience], version: 0 });
    await ago("last_seen_at", "50 seconds");
    const quiet = await db().signIn.findFirst();
    await viewer();
    expect(await db().signIn.findFirst()).toEqual(quiet);
    await ago("last_seen_at", audience === "staff" ? "59 minutes 55 seconds" : "29 minutes 55 seconds");
    await viewer();
    expect(Date.now() - ((await db().signIn.findFirst())?.lastSeenAt.getTime() ?? 0)).toBeLessThan(30_000);
  });
});

test("row 16: over https the cookie is for this host alone, no script reads it, and it goes nowhere else", async () => {
  const { portal, staff } = await arrange();
  const before = process.env.APP_URL;
  process.env.APP_URL = "https://book.example";
  try {
    for (const [audience, id] of [
      ["portal", portal],
      ["staff", staff],
    ] as const) {
      await signIn(audience, { id, version: 0 });
      const cookie = request.cookies.get(`__Host-anteroom-${audience}`);
      expect(cookie?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
      expect(cookie?.options).not.toHaveProperty("domain");
    }
  } finally {
    process.env.APP_URL = before;
  }
});

describe("what a scope says", () => {
  it("is read again: role, language and own profile of staff", async () => {
    const { practice, owner, therapist } = await arrange();
    await signIn("staff", { id: owner.id, version: 0 });
    expect(await staffViewer()).toMatchObject({
      kind: "practice",
      role: "owner",
      staffId: owner.id,
      therapistId: therapist.id,
      practiceId: practice.id,
      locale: "en",
      actor: `staff:${owner.id}`,
    });
    await db().staff.update({ where: { id: owner.id }, data: { role: "frontdesk", locale: "fr" } });
    expect(await staffViewer()).toMatchObject({ role: "frontdesk", locale: "fr" });
  });

  it("row 1: is read again: an account's client and whether it is verified", async () => {
    const { practice, owner, account } = await arrange();
    await db().portalAccount.update({ where: { id: account.id }, data: { verifiedAt: null } });
    await signIn("portal", { id: account.id, version: 0 });
    expect(await portalViewer()).toMatchObject({
      kind: "portal",
      clientId: null,
      verified: false,
      actor: `account:${account.id}`,
    });
    const client = await makeClient(practice);
    // An association whose client was deleted does not determine the account's client.
    await db().grant.create({
      data: { practiceId: practice.id, accountId: account.id, byStaffId: owner.id, createdAt: new Date("2026-01-01") },
    });
    const association = await makeGrant(account, client, owner);
    expect(await portalViewer()).toMatchObject({ clientId: client.id });
    await db().grant.update({ where: { id: association.id }, data: { endedAt: new Date() } });
    expect(await portalViewer()).toMatchObject({ clientId: null });
  });
});

describe("pages", () => {
  it("send who is not signed in to the right door, and show it to no other practice's", async () => {
    const [house, other] = [await arrange(), await arrange()];
    await expect(requirePractice("calendar.read")).rejects.toEqual(new Redirected("/sign-in"));
    await expect(requirePortal(house.practice.slug, "portal.account")).rejects.toEqual(
      new Redirected(`/portal/${house.practice.slug}/sign-in`),
    );
    await signIn("portal", { id: house.account.id, version: 0 });
    expect((await requirePortal(house.practice.slug, "portal.account")).scope.accountId).toBe(house.account.id);
    await expect(requirePortal(other.practice.slug, "portal.account")).rejects.toEqual(
      new Redirected(`/portal/${other.practice.slug}/sign-in`),
    );
    expect(await portalViewerOf((await publicPractice(other.practice.slug)).practice)).toBeNull();
    expect((await requirePractice("calendar.read").catch((error: Error) => error)) instanceof Redirected).toBe(true);
    const member = await makeStaff(house.practice, { role: "frontdesk" });
    await signIn("staff", { id: member.id, version: 0 });
    expect(await requirePractice("calendar.read")).toMatchObject({ staffId: member.id });
  });

  it("lead back to where one was, and know whether it was for want of use", async () => {
    const house = await arrange();
    const { slug } = house.practice;
    await signIn("portal", { id: house.account.id, version: 0 });
    await ago("last_seen_at", "31 minutes");
    request.headers.set("x-anteroom-url", `/portal/${slug}/sessions?after=x`);
    await expect(requirePortal(slug, "portal.account")).rejects.toEqual(
      new Redirected(`/portal/${slug}/sign-in?back=${encodeURIComponent(`/portal/${slug}/sessions?after=x`)}`),
    );
    expect([await idledOut("portal"), await idledOut("staff")]).toEqual([30, null]);
    request.headers.set("x-anteroom-url", "/clients/prospects");
    await expect(requirePractice("calendar.read")).rejects.toEqual(
      new Redirected("/sign-in?back=%2Fclients%2Fprospects"),
    );
    await db().signIn.deleteMany();
    expect(await idledOut("portal")).toBeNull();
  });

  it.each(["nowhere", "", "../maple", "MAPLE", "maple\0", "m".repeat(61), "maple' OR '1'='1", "👻"])(
    "are not found for the practice %j",
    async (slug) => {
      await expect(publicPractice(slug)).rejects.toBeInstanceOf(NotFound);
    },
  );
});

describe("an address that the booking page has given up", () => {
  it.each(["/book/{}", "/book/{}?therapist=1&lang=fr", "/portal/{}/sessions/1/cancel?a=b%20c", "/embed/{}?x=%2Fy"])(
    "%s redirects permanently to the same page at the current one",
    async (address) => {
      const { practice } = await makePracticeFixture();
      const [old, slug] = [practice.slug, `${practice.slug}-anew`];
      await db().practice.update({ where: { id: practice.id }, data: { slug } });
      request.headers.set("x-anteroom-url", address.replace("{}", old));
      await expect(publicPractice(old)).rejects.toMatchObject({ to: address.replace("{}", slug), status: 308 });
      expect((await publicPractice(slug)).practice.id).toBe(practice.id);
    },
  );
});
