import { hashToken, newToken, tokenFor } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { verifyProspects } from "@/lib/clients/prospects/commands";
import { verify } from "@/lib/identity/verification/commands";
import { verificationLink } from "@/lib/identity/verification/queries";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { until } from "@/tests/support/until";
import { sendLink } from "@/tests/support/verification";
import { arrange, at, later, password, row, someoneWaits } from "./verify.fixture";

const database = useDatabase();

describe("the button, in the browser that signed up", () => {
  it("verifies, keeps the password and every sign-in, and lifts the hold", async () => {
    const { account, book, click } = await arrange();
    await book("2026-12-10T10:00");
    expect(await click(true)).toEqual({
      ok: true,
      data: { accountId: account.id, moved: false, signedIn: null },
    });
    expect(await row(account.id)).toEqual({ ...account, verifiedAt: now });
    expect(await db().session.findFirst({ where: { accountId: account.id } })).toMatchObject({ unverifiedHold: false });
    expect(await db().auditEntry.count({ where: { subject: `account:${account.id}`, action: "account.verify" } })).toBe(
      1,
    );
    expect(await book("2026-12-11T10:00")).toMatchObject({ ok: true });
  });

  it("leaves the password alone even if a new one is sent along", async () => {
    const { account, click } = await arrange();
    expect(await click(true, { password })).toMatchObject({ ok: true });
    expect(await row(account.id)).toMatchObject({ passwordHash: "first", signInVersion: 0 });
  });
});

describe("row 5: a link", () => {
  it("works once", async () => {
    const { click } = await arrange();
    await click(true);
    const before = await tables();
    for (const viewer of [true, false])
      expect(await click(viewer, { password })).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
  });

  it("works once of ten at once", async () => {
    const { account, click } = await arrange();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => click(i % 2 === 0, { password })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill({ ok: false, error: "link_used" }));
    expect(await db().auditEntry.count({ where: { subject: `account:${account.id}`, action: "account.verify" } })).toBe(
      1,
    );
  });

  it.each([
    ["cut short", (token: string) => token.slice(0, -1)],
    ["with more behind it", (token: string) => `${token}A`],
    ["in other letters", (token: string) => token.toUpperCase()],
    ["empty", () => ""],
    ["its own hash", hashToken],
    ["invented", () => newToken().token],
    ["with a NUL", (token: string) => `${token}\0`],
  ])("does not work %s", async (_, spoil) => {
    const { click, token } = await arrange();
    const before = await tables();
    expect(await click(true, { token: spoil(token), password })).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
  });

  it("does not work for another purpose, in another practice, or for an address that is no longer the account's", async () => {
    const { fixture, account, scope, token, click } = await arrange();
    const other = await makePracticeFixture();
    expect(await verify(at(other), scope, { token, password }, now)).toEqual({ ok: false, error: "link_used" });
    expect(await verificationLink(at(other), token)).toEqual({ state: "unknown" });
    const setup = newToken();
    await db().token.create({
      data: { hash: setup.hash, purpose: "setup", accountId: account.id, email: account.email, expiresAt: later(1) },
    });
    expect(await click(true, { token: setup.token })).toEqual({ ok: false, error: "link_used" });
    expect(await verificationLink(at(fixture), setup.token)).toEqual({ state: "unknown" });
    await db().portalAccount.update({ where: { id: account.id }, data: { email: "changed@mail.example" } });
    expect(await click(true)).toEqual({ ok: false, error: "link_used" });
  });

  it("works for a day, to the millisecond", async () => {
    const { click, fixture, token, account } = await arrange();
    const open = { accountId: account.id, email: account.emailRaw };
    expect(await verificationLink(at(fixture, new Date(later(24).getTime() - 1)), token)).toEqual({
      state: "open",
      ...open,
      ask: "password",
    });
    expect(await verificationLink(at(fixture, later(24)), token)).toEqual({ state: "expired", ...open });
    expect(await click(true, {}, later(24))).toEqual({ ok: false, error: "link_expired" });
    expect(await click(true, {}, new Date(later(24).getTime() - 1))).toMatchObject({ ok: true });
  });

  it("is voided by a newer one", async () => {
    const { account, click, fixture, token } = await arrange();
    const newer = await sendLink(account, later(1));
    expect(await verificationLink(at(fixture, later(1)), token)).toMatchObject({ state: "expired" });
    expect(await click(true, {}, later(1))).toEqual({ ok: false, error: "link_expired" });
    expect(await click(true, { token: newer }, later(1))).toMatchObject({ ok: true });
  });

  it("is nowhere in the database", async () => {
    const { token } = await arrange();
    const everything = JSON.stringify(await tables());
    expect(everything).not.toContain(token);
    expect(everything).toContain(hashToken(token));
    const [jobs] = await db().$queryRaw<{ text: string }[]>`SELECT string_agg(data::text, ' ') AS text FROM pgboss.job`;
    expect(jobs?.text).not.toContain(token);
  });

  it("changes nothing when its page is opened, even five times", async () => {
    const { fixture, token } = await arrange();
    const before = await tables([]);
    for (let i = 0; i < 5; i++)
      for (const link of [token, token.slice(1), tokenFor("setup", "x")]) await verificationLink(at(fixture), link);
    expect(await tables([])).toEqual(before);
  });

  it("has done its work where staff verified already", async () => {
    const { fixture, account, click, token } = await arrange();
    const staff = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
    await verifyProspects(staff, { accounts: [account.id] }, now);
    expect(await click(true)).toEqual({ ok: false, error: "link_used" });
    expect(await verificationLink(at(fixture), token)).toMatchObject({ state: "used" });
    expect(await row(account.id)).toMatchObject({ verifiedById: fixture.owner.id, passwordHash: "first" });
  });

  it("and staff, at the same moment, are one verification", async () => {
    const { fixture, account, click } = await arrange();
    const staff = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
    await Promise.all([click(true), verifyProspects(staff, { accounts: [account.id] }, now)]);
    expect(await row(account.id)).toMatchObject({ verifiedAt: now });
  });
});

describe("an address that has a verified account already", () => {
  async function twice() {
    const first = await arrange({ email: "twice@mail.example" });
    const { fixture, account: duplicate } = first;
    const owner = await makeAccount(fixture.practice, { email: "twice@mail.example", passwordHash: "owner's" });
    return { ...first, duplicate, owner };
  }

  it.each([[true], [false]])(
    "gets the sessions, and the second account is closed (same browser: %s)",
    async (sameBrowser) => {
      const { fixture, duplicate, owner, book, click, token } = await twice();
      expect(await verificationLink(at(fixture), token)).toMatchObject({ ask: "nothing" });
      await book("2026-12-10T10:00");
      expect(await click(sameBrowser)).toEqual({
        ok: true,
        data: { accountId: duplicate.id, moved: true, signedIn: null },
      });
      expect(await db().session.findMany({ where: { practiceId: fixture.practice.id } })).toMatchObject([
        { accountId: owner.id, clientId: null, unverifiedHold: false },
      ]);
      expect(await row(duplicate.id)).toMatchObject({
        closedAt: now,
        mergedIntoId: owner.id,
        verifiedAt: null,
        signInVersion: 1,
        passwordHash: "first",
      });
      expect(await row(owner.id)).toEqual(owner);
      expect(await book("2026-12-11T10:00")).toMatchObject({ error: "signed_out" });
    },
  );

  it("gets the sessions onto the client it acts for", async () => {
    const { fixture, owner, book, click } = await twice();
    const client = await makeClient(fixture.practice);
    await makeGrant(owner, client, fixture.owner);
    await book("2026-12-10T10:00");
    await click();
    expect(await db().session.findMany({ where: { practiceId: fixture.practice.id } })).toMatchObject([
      { accountId: owner.id, clientId: client.id },
    ]);
  });

  it("gets the association that the second one had", async () => {
    const { fixture, duplicate, owner, click } = await twice();
    const client = await makeClient(fixture.practice);
    const association = await makeGrant(duplicate, client, fixture.owner);
    await click();
    expect(await db().grant.findUnique({ where: { id: association.id } })).toMatchObject({
      accountId: owner.id,
      endedAt: null,
    });
  });

  it("leaves no association with the closed account where both acted for one client", async () => {
    const { fixture, duplicate, owner, click } = await twice();
    const client = await makeClient(fixture.practice);
    await makeGrant(owner, client, fixture.owner);
    await makeGrant(duplicate, client, fixture.owner);
    await click();
    expect(await db().grant.findMany({ where: { practiceId: fixture.practice.id, endedAt: null } })).toMatchObject([
      { accountId: owner.id, clientId: client.id },
    ]);
  });

  it("is one account in the end, though two are verified at once", async () => {
    const fixture = await makePracticeFixture();
    const accounts = await Promise.all(
      [1, 2, 3].map(() => makeAccount(fixture.practice, { verifiedAt: null, email: "race@mail.example" })),
    );
    const tokens = [];
    for (const account of accounts) tokens.push(await sendLink(account, now));
    const answers = await Promise.all(tokens.map((token) => verify(at(fixture), null, { token, password }, now)));
    expect(answers.map((answer) => answer.ok && answer.data.moved).sort()).toEqual([false, true, true]);
    const open = await db().portalAccount.findMany({ where: { practiceId: fixture.practice.id, closedAt: null } });
    expect(open).toMatchObject([{ verifiedAt: now }]);
  });

  it("is one account in the end, though staff verify the other one between our read and our write", async () => {
    const { fixture, account, click } = await arrange({ email: "race@mail.example" });
    const theirs = await makeAccount(fixture.practice, { verifiedAt: null, email: "race@mail.example" });
    const staff = await database.connect();
    await staff.query("BEGIN");
    await staff.query("UPDATE portal_account SET verified_at = now() WHERE id = $1", [theirs.id]);
    const pressed = click(true);
    await until(someoneWaits);
    await staff.query("COMMIT");
    expect(await pressed).toMatchObject({ ok: true, data: { moved: true } });
    expect(await row(account.id)).toMatchObject({ mergedIntoId: theirs.id, closedAt: now });
  });

  it("is another practice's own affair", async () => {
    const { account, click } = await arrange({ email: "both@mail.example" });
    await makeAccount((await makePracticeFixture()).practice, { email: "both@mail.example" });
    expect(await click(true)).toMatchObject({ data: { moved: false } });
    expect(await row(account.id)).toMatchObject({ verifiedAt: now, closedAt: null });
  });
});
