import { CLIENT_PERMISSIONS, type PortalPermission } from "@/lib/platform/access/portal-permissions";
import { requirePortal } from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { NotFound } from "@/tests/support/request";
import { tables } from "@/tests/support/tables";
import { become, call, matrix } from "./access/call";
import { makeWorld, type World } from "./access/world";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

type Decided = typeof import("@/lib/platform/access/grants");
let permissions: readonly PortalPermission[] = [];
jest.mock<Decided>("@/lib/platform/access/grants", () => ({
  ...jest.requireActual<Decided>("@/lib/platform/access/grants"),
  portalPermissions: () => permissions,
}));

useDatabase();

const everything = ["portal.account", ...Object.keys(CLIENT_PERMISSIONS)] as PortalPermission[];

/** The permission of each portal action, written out a second time so that no permission is widened by mistake. */
const asks: Record<string, PortalPermission> = {
  "booking.bookSession": "portal.schedule",
  "change-email.askToChangeEmail": "portal.account",
  "change-email.confirmEmailByCode": "portal.account",
  "close-account.closeAccount": "portal.account",
  "devices.endOtherSignIns": "portal.account",
  "devices.endSignIn": "portal.account",
  "password.changeOwnPassword": "portal.account",
  "preferences.savePreferences": "portal.account",
  "profile.saveOwnProfile": "portal.account",
  "reminders.saveOwnReminders": "portal.notices",
  "reschedule.rescheduleOwnSession": "portal.schedule",
  "sessions.cancelOwnSession": "portal.cancel",
  "sign-in.signOutOfPortal": "portal.account",
  "verification.resendVerificationEmail": "portal.account",
  "verification.verifyEmailByCode": "portal.account",
};

test("every action of a signed-in account is listed", () => {
  const own = Object.entries(matrix).filter(
    ([, { may, told }]) =>
      !may.includes("nobody") && (may.includes("client") || (told?.client ?? "signed_out") !== "signed_out"),
  );
  expect(own.map(([name]) => name).sort()).toEqual(Object.keys(asks).sort());
});

let home: World;
beforeAll(async () => void (home = await makeWorld()));
beforeEach(async () => void (await db().rateLimit.deleteMany()));

test.each(Object.entries(asks))("row 4: %s needs %s, and touches nothing without it", async (name, permission) => {
  permissions = everything.filter((one) => one !== permission);
  await become("client", { home, other: home });
  const before = await tables();
  expect(await call(name, matrix[name]!.values(home, home.ids))).toBe("signed_out");
  expect(await tables()).toEqual(before);
});

test.each(Object.entries(asks))("%s needs nothing but %s", async (name, permission) => {
  permissions = [permission];
  const own = await makeWorld();
  await become("client", { home: own, other: own });
  expect(await call(name, matrix[name]!.values(own, own.ids))).not.toBe("signed_out");
});

test("a page without its permission does not exist", async () => {
  await become("client", { home, other: home });
  for (const permission of everything) {
    permissions = everything.filter((one) => one !== permission);
    await expect(requirePortal(home.slug, permission)).rejects.toBeInstanceOf(NotFound);
    permissions = [permission];
    expect((await requirePortal(home.slug, permission)).scope).toMatchObject({ accountId: home.portal });
  }
});
