import { verify as check } from "@node-rs/argon2";
import { signIn } from "@/lib/platform/access/auth";
import { hashPassword } from "@/lib/platform/access/passwords";
import {
  temporaryPasswordViewer,
  portalViewer,
  portalViewerOf,
  requirePortal,
  requireOwnPassword,
} from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import { changePassword, choosePassword } from "@/lib/identity/password/commands";
import { resetLink } from "@/lib/identity/password-reset/queries";
import { publicPractice } from "@/lib/practice/practices/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { freshBrowser, Redirected } from "@/tests/support/request";
import { portalScope, publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { sendResetLink } from "@/tests/support/verification";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();
beforeEach(freshBrowser);

const given = "given horse battery";
const password = "another horse battery";
let hash = "";
beforeAll(async () => void (hash = await hashPassword(given)));
const soon = () => new Date(Date.now() + 3_600_000);
const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });

describe("row 9: somebody with a password that staff set", () => {
  async function arrange(more: Parameters<typeof makeAccount>[1] = {}) {
    const fixture = await makePracticeFixture();
    const account = await makeAccount(fixture.practice, {
      passwordHash: hash,
      temporaryUntil: soon(),
      origin: "staff",
      verifiedAt: null,
      ...more,
    });
    await signIn("portal", { id: account.id, version: 0 });
    const { practice } = await publicPractice(fixture.practice.slug);
    const scope = await temporaryPasswordViewer(practice);
    return {
      fixture,
      account,
      practice,
      scope: scope!,
      choose: (typed = password) => choosePassword(scope!, { password: typed }, new Date()),
    };
  }

  it("is nobody to every page and action, and is sent to choose one, with the time that was chosen", async () => {
    const { practice } = await arrange();
    expect(await portalViewer()).toBeNull();
    expect(await portalViewerOf(practice)).toBeNull();
    await expect(requirePortal(practice.slug, "portal.account")).rejects.toEqual(
      new Redirected(`/portal/${practice.slug}/password/choose`),
    );
    await expect(requireOwnPassword(practice, "?start=x")).rejects.toEqual(
      new Redirected(`/portal/${practice.slug}/password/choose?start=x`),
    );
  });

  it("is nothing to another practice, and over with the 72 hours", async () => {
    const { account, practice } = await arrange();
    const other = await publicPractice((await makePracticeFixture()).practice.slug);
    expect(await temporaryPasswordViewer(other.practice)).toBeNull();
    expect(await temporaryPasswordViewer(practice)).toMatchObject({
      kind: "temporary_password",
      accountId: account.id,
    });
    await db().portalAccount.update({
      where: { id: account.id },
      data: { temporaryUntil: new Date(Date.now() - 1000) },
    });
    expect(await temporaryPasswordViewer(practice)).toBeNull();
    await expect(requirePortal(practice.slug, "portal.account")).rejects.toEqual(
      new Redirected(`/portal/${practice.slug}/sign-in`),
    );
  });

  it("chooses their own, which ends every sign-in and sends the verification email", async () => {
    const { account, choose, practice } = await arrange();
    expect(await choose()).toEqual({ ok: true, data: { id: account.id, version: 1, locale: "en" } });
    const after = await row(account.id);
    expect(after).toMatchObject({ temporaryUntil: null, signInVersion: 1, verifiedAt: null });
    expect(await check(after.passwordHash, password)).toBe(true);
    expect(await temporaryPasswordViewer(practice)).toBeNull();
    expect(await db().outboxEmail.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { template: "verify", recipient: account.emailRaw },
    ]);
    expect(await choose("yet another horse")).toEqual({ ok: false, error: "signed_out" });
  });

  it("is sent no email where the address is proved already", async () => {
    const { practice, choose } = await arrange({ verifiedAt: new Date() });
    expect(await choose()).toMatchObject({ ok: true });
    expect(await db().outboxEmail.count({ where: { practiceId: practice.id } })).toBe(0);
  });

  it("may not keep the one that staff know", async () => {
    const { choose } = await arrange();
    const before = await tables();
    expect(await choose(given)).toEqual({ ok: false, error: "invalid", fields: { password: "password_same" } });
    expect(await tables()).toEqual(before);
  });

  it("chooses once of five at once, and not if staff set another in the meantime", async () => {
    const { account, choose } = await arrange();
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => choose(`${password} ${i}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await row(account.id)).toMatchObject({ signInVersion: 1 });
    const second = await arrange();
    await db().portalAccount.update({ where: { id: second.account.id }, data: { signInVersion: 7 } });
    expect(await second.choose()).toEqual({ ok: false, error: "signed_out" });
  });
});

describe("Change password", () => {
  async function arrange() {
    const fixture = await makePracticeFixture();
    const account = await makeAccount(fixture.practice, { passwordHash: hash });
    const scope = portalScope({ practiceId: fixture.practice.id, accountId: account.id });
    return {
      fixture,
      account,
      change: (currentPassword = given, typed = password) =>
        changePassword(scope, { currentPassword, password: typed }, new Date()),
    };
  }

  it("asks for the current one, ends every sign-in, and voids the links that were sent", async () => {
    const { fixture, account, change } = await arrange();
    const token = await sendResetLink(account);
    expect(await change()).toEqual({ ok: true, data: { id: account.id, version: 1, locale: "en" } });
    const after = await row(account.id);
    expect(after).toEqual({ ...account, passwordHash: after.passwordHash, signInVersion: 1 });
    expect(await check(after.passwordHash, password)).toBe(true);
    expect(await resetLink(publicScope({ practiceId: fixture.practice.id }), token)).toBe("expired");
  });

  it.each([
    ["a wrong one", "wrong", password, { currentPassword: "password_wrong" }],
    ["the same one", given, given, { password: "password_same" }],
  ])("refuses %s, and writes nothing", async (_, now, typed, fields) => {
    const { change } = await arrange();
    const before = await tables();
    expect(await change(now, typed)).toEqual({ ok: false, error: "invalid", fields });
    expect(await tables()).toEqual(before);
  });

  it("cannot be used to guess", async () => {
    const { change } = await arrange();
    for (let i = 0; i < 10; i++) await change("wrong");
    expect(await change()).toEqual({ ok: false, error: "too_many" });
  });

  it("is done once of three at once, and never where staff set one", async () => {
    const { account, change } = await arrange();
    const answers = await Promise.all([1, 2, 3].map((i) => change(given, `${password} ${i}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await db().portalAccount.update({ where: { id: account.id }, data: { temporaryUntil: soon() } });
    expect(await change()).toEqual({ ok: false, error: "signed_out" });
  });
});
