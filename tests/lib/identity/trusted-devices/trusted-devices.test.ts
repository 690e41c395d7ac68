import { changeOwnStaffPassword } from "@/lib/identity/password/actions";
import { forgotStaff, resetStaff } from "@/lib/identity/password-reset/commands";
import * as actions from "@/lib/identity/second-factor/actions";
import { takeOff } from "@/lib/identity/second-factor/commands";
import { endOtherSignIns } from "@/lib/identity/devices/commands";
import { endTrust } from "@/lib/identity/trusted-devices/actions";
import { ownTrustedDevices } from "@/lib/identity/trusted-devices/queries";
import { sweep } from "@/lib/platform/access/sweep";
import { pendingSecondFactorViewer, staffViewer } from "@/lib/platform/access/viewer";
import { db, transaction } from "@/lib/platform/db/client";
import { arrangeOn, PASSWORD, press } from "@/tests/lib/identity/second-factor/second-factor.fixture";
import { useDatabase } from "@/tests/support/database";
import { freshBrowser, request } from "@/tests/support/request";
import { practiceScope, systemScope } from "@/tests/support/scopes";
import { newestResetLink } from "@/tests/support/verification";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

const COOKIE = "anteroom-trusted";
type Fixture = Awaited<ReturnType<typeof arrangeTrusted>>;

/** Signs in with the second step in a new browser that is then trusted. */
async function arrangeTrusted() {
  const fixture = await arrangeOn();
  const [code = "", next = ""] = fixture.codes;
  await fixture.signIn();
  expect(await fixture.enter(code, { trust: "on" })).toBe("/calendar");
  const cookie = request.cookies.get(COOKIE)!;
  /** Opens a browser that has only a token of trust. */
  const browser = (token: string | null = cookie.value) => {
    freshBrowser();
    if (token !== null) request.cookies.set(COOKIE, { name: COOKIE, value: token });
  };
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.staff.id });
  /** Gives the password and returns whether that was enough. */
  const passwordIsEnough = async () => {
    await fixture.signIn();
    return (await staffViewer()) !== null;
  };
  return { ...fixture, cookie, browser, scope, next, passwordIsEnough };
}

it("asks for no code for 30 days in the browser that was ticked, but always for the password", async () => {
  const { cookie, browser, scope, passwordIsEnough } = await arrangeTrusted();
  expect(cookie.options).toMatchObject({ httpOnly: true, sameSite: "lax", maxAge: 30 * 86_400 });
  expect(JSON.stringify(await db().trustedDevice.findMany())).not.toContain(cookie.value);
  const [device] = await ownTrustedDevices(scope);
  expect((device!.expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(30, 1);
  browser();
  expect(await staffViewer()).toBeNull();
  expect(await pendingSecondFactorViewer()).toBeNull();
  expect(await passwordIsEnough()).toBe(true);
});

it("asks for it everywhere else, and where the box was left empty", async () => {
  const { staff, browser, enter, next, signIn, passwordIsEnough } = await arrangeTrusted();
  browser(null);
  expect(await passwordIsEnough()).toBe(false);
  expect(await enter(next)).toBe("/calendar");
  expect(request.cookies.has(COOKIE)).toBe(false);
  freshBrowser();
  await signIn();
  expect(await enter("000000", { trust: "on" })).toMatchObject({ code: "invalid" });
  expect(request.cookies.has(COOKIE)).toBe(false);
  expect(await db().trustedDevice.count({ where: { staffId: staff.id } })).toBe(1);
});

it("means nothing for another staff member, invented, or as its stored hash", async () => {
  const one = await arrangeTrusted();
  const other = await arrangeTrusted();
  const [row] = await db().trustedDevice.findMany({ where: { staffId: one.staff.id } });
  for (const token of [other.cookie.value, "", "x".repeat(43), row!.hash]) {
    one.browser(token);
    expect(await one.passwordIsEnough()).toBe(false);
  }
});

it("replaces the token of a browser that is trusted again", async () => {
  const { cookie, enter, next, staff, signIn, browser } = await arrangeTrusted();
  await db().trustedDevice.updateMany({ data: { expiresAt: new Date(0) } });
  browser();
  await signIn();
  expect(await enter(next, { trust: "on" })).toBe("/calendar");
  expect(request.cookies.get(COOKIE)!.value).not.toBe(cookie.value);
  expect(await db().trustedDevice.count({ where: { staffId: staff.id } })).toBe(1);
});

const ends: [string, (fixture: Fixture) => Promise<unknown>][] = [
  ["after 30 days", () => db().$executeRaw`UPDATE trusted_device SET expires_at = now() - interval '1 second'`],
  [
    "after a change of the password",
    () => press(changeOwnStaffPassword, { currentPassword: PASSWORD, password: "another horse battery" }),
  ],
  [
    "after a reset of the password",
    async ({ staff }) => {
      const mail = { raw: staff.email, canonical: staff.email };
      await forgotStaff(systemScope(), { email: mail }, "192.0.2.9", new Date());
      const token = await newestResetLink(staff);
      return resetStaff(systemScope(), { token, password: "another horse battery" }, new Date());
    },
  ],
  ["with new recovery codes", () => press(actions.renewRecoveryCodes, { currentPassword: PASSWORD })],
  [
    "when an owner turns the second step off",
    ({ staff }) => transaction((tx) => takeOff(tx, "system", { ...staff, emailRaw: staff.email })),
  ],
];

it.each(ends)("row 11: ends %s", async (_, end) => {
  const fixture = await arrangeTrusted();
  await end(fixture);
  expect(await ownTrustedDevices(fixture.scope)).toEqual([]);
  // The row may outlive a change of the password, but not at the version that a sign-in has now.
  const { signInVersion } = await db().staff.findUniqueOrThrow({ where: { id: fixture.staff.id } });
  expect(
    await db().trustedDevice.count({
      where: { staffId: fixture.staff.id, version: signInVersion, expiresAt: { gt: new Date() } },
    }),
  ).toBe(0);
});

it("ends with the second step, and does not come back with the next one", async () => {
  const { staff, browser, next, signIn, passwordIsEnough, digits } = await arrangeTrusted();
  expect(await press(actions.turnOffSecondFactor, { currentPassword: PASSWORD, code: next })).toMatchObject({
    ok: true,
  });
  expect(await db().trustedDevice.count({ where: { staffId: staff.id } })).toBe(0);
  freshBrowser();
  await signIn();
  await press(actions.beginSecondFactor, { currentPassword: PASSWORD });
  expect(await press(actions.confirmSecondFactor, { code: await digits() })).toMatchObject({ ok: true });
  browser();
  expect(await passwordIsEnough()).toBe(false);
});

it("is listed with this device first, and ends at a press, for its owner only", async () => {
  const one = await arrangeTrusted();
  const [device] = await ownTrustedDevices(one.scope);
  expect(device).toMatchObject({ here: true, device: "other other" });
  const other = await arrangeTrusted();
  expect(await press(endTrust, { trusted: device!.id })).toBe("/settings/security?untrusted=1");
  expect(await ownTrustedDevices(one.scope)).toHaveLength(1);
  one.browser();
  expect(await one.passwordIsEnough()).toBe(true);
  expect(await press(endTrust, { trusted: device!.id })).toBe("/settings/security?untrusted=1");
  expect(await ownTrustedDevices(one.scope)).toEqual([]);
  expect(await db().auditEntry.count({ where: { action: "secondFactor.untrust" } })).toBe(1);
  one.browser();
  expect(await one.passwordIsEnough()).toBe(false);
  expect(await ownTrustedDevices(other.scope)).toHaveLength(1);
});

it("is swept after it has expired", async () => {
  await arrangeTrusted();
  await db().$executeRaw`UPDATE trusted_device SET expires_at = now() - interval '1 second'`;
  await sweep();
  expect(await db().trustedDevice.count()).toBe(0);
});

it("ends with every other device: only this browser stays trusted", async () => {
  const { staff, scope, browser, next, enter, passwordIsEnough } = await arrangeTrusted();
  browser(null);
  expect(await passwordIsEnough()).toBe(false);
  expect(await enter(next, { trust: "on" })).toBe("/calendar");
  expect(await db().trustedDevice.count({ where: { staffId: staff.id } })).toBe(2);
  expect(await endOtherSignIns(scope)).toEqual({ ok: true });
  const here = request.cookies.get(COOKIE)!.value;
  expect(await db().trustedDevice.count({ where: { staffId: staff.id } })).toBe(1);
  browser();
  expect(await passwordIsEnough()).toBe(false);
  browser(here);
  expect(await passwordIsEnough()).toBe(true);
});
