import { verify as check } from "@node-rs/argon2";
import { hashToken, newToken, tokenFor } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { forgotStaff, reset, resetStaff } from "@/lib/identity/password-reset/commands";
import { resetLink } from "@/lib/identity/password-reset/queries";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { publicScope, systemScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { until } from "@/tests/support/until";
import { newestResetLink, sendLink, sendResetLink } from "@/tests/support/verification";

const database = useDatabase();

const password = "another horse battery";
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const booker = await makeBooker(fixture, { passwordHash: "first", ...given });
  const token = await sendResetLink(booker.account, now);
  const scope = publicScope({ practiceId: fixture.practice.id, now });
  return {
    fixture,
    ...booker,
    token,
    publicScope: scope,
    press: (link = token, when = now) => reset(scope, { token: link, password }, when),
  };
}
const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });

describe("the new password", () => {
  it("is the only one, and ends every sign-in", async () => {
    const { account, press } = await arrange();
    expect(await press()).toEqual({ ok: true, data: { id: account.id, version: 1, locale: "en" } });
    const after = await row(account.id);
    expect(after).toEqual({ ...account, passwordHash: after.passwordHash, signInVersion: 1 });
    expect(await check(after.passwordHash, password)).toBe(true);
    expect(await db().auditEntry.count({ where: { subject: `account:${account.id}`, action: "password.reset" } })).toBe(
      1,
    );
  });

  it("proves the address, and ends what staff set", async () => {
    const { account, book, press } = await arrange({ verifiedAt: null, origin: "staff", temporaryUntil: later(-60) });
    await book("2026-12-10T10:00");
    expect(await press()).toMatchObject({ ok: true });
    expect(await row(account.id)).toMatchObject({ verifiedAt: now, temporaryUntil: null, signInVersion: 1 });
    expect(await db().session.findFirst({ where: { accountId: account.id } })).toMatchObject({ unverifiedHold: false });
  });
});

describe("where another account of the address is verified by now", () => {
  it("the password is that one's, which gets the sessions and the client", async () => {
    const { fixture, account, book, press } = await arrange({
      verifiedAt: null,
      origin: "staff",
      email: "twice@mail.example",
    });
    const client = await makeClient(fixture.practice);
    await book("2026-12-10T10:00");
    await makeGrant(account, client, fixture.owner);
    const owner = await makeAccount(fixture.practice, {
      email: "twice@mail.example",
      passwordHash: "owner's",
      locale: "fr",
    });
    expect(await press()).toEqual({ ok: true, data: { id: owner.id, version: 1, locale: "fr" } });
    expect(await row(account.id)).toMatchObject({ closedAt: now, mergedIntoId: owner.id, passwordHash: "first" });
    expect(await check((await row(owner.id)).passwordHash, password)).toBe(true);
    expect(await row(owner.id)).toMatchObject({ signInVersion: 1, verifiedAt: owner.verifiedAt });
    expect(await db().session.findFirst({ where: { practiceId: fixture.practice.id } })).toMatchObject({
      accountId: owner.id,
      unverifiedHold: false,
    });
    expect(await db().grant.findMany({ where: { practiceId: fixture.practice.id, endedAt: null } })).toMatchObject([
      { accountId: owner.id, clientId: client.id },
    ]);
  });

  it("the same if staff verify it between our read and our write", async () => {
    const { fixture, account, press } = await arrange({ verifiedAt: null, email: "race@mail.example" });
    const theirs = await makeAccount(fixture.practice, { verifiedAt: null, email: "race@mail.example" });
    const staff = await database.connect();
    await staff.query("BEGIN");
    await staff.query("UPDATE portal_account SET verified_at = now() WHERE id = $1", [theirs.id]);
    const pressed = press();
    await until(
      async () =>
        (
          await db().$queryRaw<
            unknown[]
          >`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
        ).length > 0,
    );
    await staff.query("COMMIT");
    expect(await pressed).toMatchObject({ ok: true, data: { id: theirs.id } });
    expect(await row(account.id)).toMatchObject({ mergedIntoId: theirs.id });
  });
});

describe("row 5: a link", () => {
  it("works once, of ten at once, and never again", async () => {
    const { account, press } = await arrange();
    const answers = await Promise.all(Array.from({ length: 10 }, () => press()));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill({ ok: false, error: "link_used" }));
    expect(await row(account.id)).toMatchObject({ signInVersion: 1 });
    const before = await tables();
    expect(await press()).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
  });

  it.each([
    ["cut short", (token: string) => token.slice(0, -1)],
    ["with more behind it", (token: string) => `${token}A`],
    ["empty", () => ""],
    ["its own hash", hashToken],
    ["invented", () => newToken().token],
    ["with a NUL", (token: string) => `${token}\0`],
  ])("does not work %s", async (_, spoil) => {
    const { press, token } = await arrange();
    const before = await tables();
    expect(await press(spoil(token))).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
  });

  it("does not work for another purpose, in another practice, for a closed account, or for another address", async () => {
    const { account, press, token, publicScope: scope } = await arrange({ verifiedAt: null });
    expect(await press(await sendLink(account, now))).toEqual({ ok: false, error: "link_used" });
    const other = await makePracticeFixture();
    expect(await reset(publicScope({ practiceId: other.practice.id, now }), { token, password }, now)).toEqual({
      ok: false,
      error: "link_used",
    });
    await db().portalAccount.update({ where: { id: account.id }, data: { email: "changed@mail.example" } });
    expect(await press()).toEqual({ ok: false, error: "link_used" });
    await db().portalAccount.update({ where: { id: account.id }, data: { email: account.email, closedAt: now } });
    expect(await resetLink(scope, token)).toBe("over");
    expect(await press()).toEqual({ ok: false, error: "link_used" });
  });

  it("works for thirty minutes, to the millisecond, and looking at it changes nothing", async () => {
    const { press, token, publicScope: scope } = await arrange();
    const before = await tables([]);
    for (let i = 0; i < 5; i++)
      expect(await resetLink({ ...scope, now: new Date(later(30).getTime() - 1) }, token)).toBe("open");
    expect(await resetLink({ ...scope, now: later(30) }, token)).toBe("expired");
    expect(await tables([])).toEqual(before);
    expect(await press(token, later(30))).toEqual({ ok: false, error: "link_expired" });
    expect(await press(token, new Date(later(30).getTime() - 1))).toMatchObject({ ok: true });
  });

  it("is voided by a newer one", async () => {
    const { account, press } = await arrange();
    const newer = await sendResetLink(account, later(1));
    expect(await press(undefined, later(1))).toEqual({ ok: false, error: "link_expired" });
    expect(await press(newer, later(1))).toMatchObject({ ok: true });
  });
});

describe("one of the staff", () => {
  async function staffLink() {
    const { owner, practice } = await makePracticeFixture();
    await forgotStaff(
      systemScope({ now }),
      { email: { raw: owner.emailRaw, canonical: owner.email } },
      "192.0.2.200",
      now,
    );
    return { owner, practice, token: await newestResetLink(owner) };
  }

  it("gets a new password, once of five at once, and every sign-in ends", async () => {
    const { owner, token } = await staffLink();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => resetStaff(systemScope({ now }), { token, password }, now)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await db().staff.findUniqueOrThrow({ where: { id: owner.id } });
    expect(after.signInVersion).toBe(1);
    expect(await check(after.passwordHash, password)).toBe(true);
  });

  it("gets none by a client's link, too late, or once disabled", async () => {
    const { token: clients } = await arrange();
    const { owner, token } = await staffLink();
    const scope = systemScope({ now });
    expect(await resetStaff(scope, { token: clients, password }, now)).toEqual({ ok: false, error: "link_used" });
    expect(await resetStaff(scope, { token: tokenFor("reset", "x"), password }, now)).toEqual({
      ok: false,
      error: "link_used",
    });
    expect(await resetStaff(scope, { token, password }, later(30))).toEqual({ ok: false, error: "link_expired" });
    await db().staff.update({ where: { id: owner.id }, data: { disabledAt: now } });
    expect(await resetStaff(scope, { token, password }, now)).toEqual({ ok: false, error: "link_used" });
  });
});
