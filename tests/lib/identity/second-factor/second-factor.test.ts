import { unseal } from "@/lib/platform/access/totp";
import { pendingSecondFactorViewer, staffViewer } from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import * as actions from "@/lib/identity/second-factor/actions";
import { ownSecondFactor } from "@/lib/identity/second-factor/queries";
import { useDatabase } from "@/tests/support/database";
import { freshBrowser } from "@/tests/support/request";
import { practiceScope } from "@/tests/support/scopes";
import { arrange, arrangeOn, PASSWORD, press } from "./second-factor.fixture";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

const MINUTE = 60_000;

const wrongCode = { ok: false, code: "invalid", fields: { code: expect.stringContaining("isn’t right") } };

it("asks for nothing while it is off, and begins only with the password", async () => {
  const { signIn } = await arrange();
  expect(await signIn()).toBe("/calendar");
  expect(await staffViewer()).not.toBeNull();
  expect(await press(actions.beginSecondFactor, { currentPassword: "wrong horse battery" })).toMatchObject({
    code: "invalid",
    fields: { currentPassword: "That isn’t your password. Try again." },
  });
  expect(await db().secondFactor.count()).toBe(0);
});

it("is on only once digits prove that the phone has it; before, signing in asks for nothing", async () => {
  const { staff, practice, signIn, row, digits } = await arrange();
  await signIn();
  await press(actions.beginSecondFactor, { currentPassword: PASSWORD });
  const scope = practiceScope({ practiceId: practice.id, staffId: staff.id });
  expect(await ownSecondFactor(scope)).toMatchObject({
    state: "begun",
    uri: expect.stringMatching(/^otpauth:\/\/totp\/Anteroom:.*secret=[A-Z2-7]{32}/),
  });
  expect((await row()).secret).not.toContain(unseal((await row()).secret));
  expect(await press(actions.confirmSecondFactor, { code: await digits(-10 * MINUTE) })).toMatchObject(wrongCode);
  freshBrowser();
  await signIn();
  expect(await staffViewer()).not.toBeNull();
});

it("hands out ten recovery codes once, and signs the person out everywhere else", async () => {
  const { staff, practice, codes } = await arrangeOn();
  expect(new Set(codes).size).toBe(10);
  expect(await db().signIn.count({ where: { staffId: staff.id } })).toBe(1);
  expect(JSON.stringify(await db().recoveryCode.findMany({ where: { staffId: staff.id } }))).not.toContain(codes[0]);
  expect(await ownSecondFactor(practiceScope({ practiceId: practice.id, staffId: staff.id }))).toMatchObject({
    state: "on",
    codesLeft: 10,
  });
});

it("lets nobody in by the password alone, and in by the digits after it", async () => {
  const { staff, signIn, enter, digits } = await arrangeOn();
  await signIn();
  expect(await staffViewer()).toBeNull();
  expect(await pendingSecondFactorViewer()).toMatchObject({ kind: "pending_second_factor", staffId: staff.id });
  expect(await press(actions.turnOffSecondFactor, { currentPassword: PASSWORD, code: "123456" })).toMatchObject({
    code: "signed_out",
  });
  expect(await enter("000000")).toMatchObject(wrongCode);
  expect(await staffViewer()).toBeNull();
  expect(await enter(await digits(30_000))).toBe("/calendar");
  expect(await staffViewer()).toMatchObject({ staffId: staff.id });
  expect(await pendingSecondFactorViewer()).toBeNull();
});

it("takes the same digits once, also from two browsers at one time", async () => {
  const { signIn, enter, digits } = await arrangeOn();
  await signIn();
  const code = await digits(30_000);
  const answers = await Promise.all(Array.from({ length: 4 }, () => enter(code)));
  expect(answers.filter((answer) => answer === "/calendar")).toHaveLength(1);
  freshBrowser();
  await signIn();
  expect(await enter(code)).toMatchObject(wrongCode);
});

it("takes a recovery code once, however it is typed", async () => {
  const { codes, signIn, enter } = await arrangeOn();
  const [code = ""] = codes;
  await signIn();
  expect(await enter(` ${code.toUpperCase().replace("-", " ")} `)).toBe("/calendar");
  freshBrowser();
  await signIn();
  expect(await enter(code)).toMatchObject(wrongCode);
});

it("ends the sign-in after five wrong ones", async () => {
  const { staff, signIn, enter, digits } = await arrangeOn();
  await signIn();
  for (let i = 0; i < 5; i++) expect(await enter("000000")).toMatchObject(wrongCode);
  expect(await enter(await digits(30_000))).toMatchObject({ code: "too_many" });
  expect(await pendingSecondFactorViewer()).toBeNull();
  expect(await db().signIn.count({ where: { staffId: staff.id, codeDue: true } })).toBe(0);
});

it("has to follow the password within ten minutes", async () => {
  const { staff, signIn, enter, digits } = await arrangeOn();
  await signIn();
  await db()
    .$executeRaw`UPDATE sign_in SET created_at = now() - interval '11 minutes' WHERE staff_id = ${staff.id}::uuid AND code_due`;
  expect(await pendingSecondFactorViewer()).toBeNull();
  expect(await enter(await digits(30_000))).toMatchObject({ code: "signed_out" });
});

it("is turned off by password and code together, and new recovery codes void the old", async () => {
  const { staff, codes, signIn, enter } = await arrangeOn();
  const [first = "", second = ""] = codes;
  await signIn();
  await enter(first);
  const renewed = await press(actions.renewRecoveryCodes, { currentPassword: PASSWORD });
  expect(renewed).toMatchObject({ ok: true });
  expect(await press(actions.turnOffSecondFactor, { currentPassword: PASSWORD, code: second })).toMatchObject(
    wrongCode,
  );
  const [fresh = ""] = (renewed as { data: { codes: string[] } }).data.codes;
  expect(
    await press(actions.turnOffSecondFactor, { currentPassword: "wrong horse battery", code: fresh }),
  ).toMatchObject({ fields: { currentPassword: "That isn’t your password. Try again." } });
  expect(await press(actions.turnOffSecondFactor, { currentPassword: PASSWORD, code: fresh })).toMatchObject({
    ok: true,
  });
  expect(await db().secondFactor.count({ where: { staffId: staff.id } })).toBe(0);
  expect(
    (
      await db().auditEntry.findMany({
        where: { subject: `staff:${staff.id}` },
        orderBy: { id: "asc" },
        select: { action: true },
      })
    ).map(({ action }) => action),
  ).toEqual(["secondFactor.on", "secondFactor.recovered", "secondFactor.codes", "secondFactor.off"]);
});
