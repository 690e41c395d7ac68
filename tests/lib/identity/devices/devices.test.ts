import { randomUUID } from "node:crypto";
import { signIn } from "@/lib/platform/access/auth";
import { deviceOf } from "@/lib/platform/access/device";
import { may } from "@/lib/platform/access/may";
import { portalViewer, staffViewer } from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import type { Audience } from "@/lib/platform/db/generated/enums";
import { endOtherStaffSignIns } from "@/lib/identity/devices/actions";
import { endOtherSignIns, endSignIn } from "@/lib/identity/devices/commands";
import { ownDevices } from "@/lib/identity/devices/queries";
import { readDevice } from "@/lib/identity/devices/rules";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { form, freshBrowser, request } from "@/tests/support/request";
import { tables } from "@/tests/support/tables";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();
afterEach(() => db().signIn.deleteMany());

const agents = [
  [
    "edge windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
  ],
  [
    "safari iphone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
  ],
  [
    "chrome iphone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1",
  ],
  ["firefox linux", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  [
    "samsung android",
    "Mozilla/5.0 (Linux; Android 15; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
  ],
  [
    "chrome android",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
  ],
  [
    "safari mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
  ],
  [
    "opera windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0",
  ],
  [
    "chrome chromebook",
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  ],
  ["other other", "curl/8.5.0"],
  ["other other", ""],
  ["other other", null],
] as const;

it.each(agents)("is kept as “%s”", (device, agent) => {
  expect(deviceOf(agent)).toBe(device);
  expect(Object.values(readDevice(device)).join(" ")).toBe(device);
});

it.each(["", "a", "__proto__ constructor", "firefox windows more"])("reads %j as what it can", (device) => {
  expect(readDevice(device)).toEqual(
    device.startsWith("firefox") ? { browser: "firefox", system: "windows" } : { browser: "other", system: "other" },
  );
});

const viewers = {
  staff: async () => {
    const scope = await staffViewer();
    return may(scope, "self.security") ? scope : null;
  },
  portal: async () => {
    const scope = await portalViewer();
    return may(scope, "portal.account") ? scope : null;
  },
};

/** Signs in on three devices; the last one makes the request. */
async function arrange(audience: Audience) {
  const fixture = await makePracticeFixture();
  const id = audience === "staff" ? fixture.owner.id : (await makeAccount(fixture.practice)).id;
  for (const [, agent] of [agents[0], agents[1], agents[3]]) {
    freshBrowser();
    request.headers.set("user-agent", agent);
    await signIn(audience, { id, version: 0 });
  }
  const scope = await viewers[audience]();
  return { id, scope: scope! };
}

describe.each(["portal", "staff"] as const)("of the audience %s", (audience) => {
  it("names each, this one first, and nobody else's", async () => {
    await arrange(audience);
    const { scope } = await arrange(audience);
    const devices = await ownDevices(scope);
    expect(devices.map(({ device, here }) => [device, here])).toEqual([
      ["firefox linux", true],
      ["safari iphone", false],
      ["edge windows", false],
    ]);
    expect(JSON.stringify(await db().signIn.findMany())).not.toContain("Mozilla");
  });

  it("leaves out what is over", async () => {
    const { scope } = await arrange(audience);
    const [, second, third] = await ownDevices(scope);
    await db()
      .$executeRaw`UPDATE sign_in SET last_seen_at = now() - interval '61 minutes' WHERE id = ${second!.id}::uuid`;
    await db().$executeRaw`UPDATE sign_in SET version = version - 1 WHERE id = ${third!.id}::uuid`;
    expect((await ownDevices(scope)).map(({ here }) => here)).toEqual([true]);
  });

  it("row 11: one is signed out, or all but this, at once", async () => {
    const { scope } = await arrange(audience);
    const [here, second] = await ownDevices(scope);
    expect(await endSignIn(scope, { signIn: second!.id })).toEqual({ ok: true });
    expect((await ownDevices(scope)).map(({ id }) => id)).not.toContain(second!.id);
    await endOtherSignIns(scope);
    expect((await ownDevices(scope)).map(({ id }) => id)).toEqual([here!.id]);
    expect(await viewers[audience]()).not.toBeNull();
    expect(await db().auditEntry.count({ where: { practiceId: scope.practiceId, action: "devices.end" } })).toBe(2);
  });

  it("row 4: somebody else's, one that is not there, and this very one stay as they are", async () => {
    const stranger = await arrange(audience);
    const { scope } = await arrange(audience);
    const before = await tables();
    for (const signIn of [stranger.scope.signIn, randomUUID(), scope.signIn])
      expect(await endSignIn(scope, { signIn })).toEqual({ ok: true });
    expect(await tables()).toEqual(before);
  });
});

it("returns staff to their security page", async () => {
  await arrange("staff");
  await expect(endOtherStaffSignIns(null, form({}))).rejects.toMatchObject({ to: "/settings/security?ended=1" });
});
