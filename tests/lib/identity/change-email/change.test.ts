import { newToken } from "@/lib/platform/access/tokens";
import { askChange, confirmByCode, confirmChange, freshChange } from "@/lib/identity/change-email/commands";
import { changeLink, pendingChange } from "@/lib/identity/change-email/queries";
import { db } from "@/lib/platform/db/client";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestChange, newestCode, otherDigits, sendLink, sendResetLink } from "@/tests/support/verification";
import { password, passwordHash, later, row, mail, arrange } from "./change-email.fixture";

useDatabase();
let place = 0;

describe("asking", () => {
  it("changes nothing but what waits, and sends one email to the new address", async () => {
    const { account, scope } = await arrange();
    expect(await row(account.id)).toEqual(account);
    expect(await pendingChange({ ...scope, now })).toBe("Nouveau@mail.example");
    expect(await db().outboxEmail.findMany({ where: { practiceId: account.practiceId } })).toMatchObject([
      { template: "change_email", recipient: "Nouveau@mail.example" },
    ]);
  });

  it.each([
    ["a wrong password", "x@mail.example", "wrong", { currentPassword: "password_wrong" }],
    ["the address of now", "same", password, { email: "email_same" }],
  ])("refuses %s, and writes nothing", async (_, to, typed, fields) => {
    const { account, scope } = await arrange();
    const before = await tables();
    expect(
      await askChange(scope, { email: mail(to === "same" ? account.email : to), currentPassword: typed }, now),
    ).toEqual({ ok: false, error: "invalid", fields });
    expect(await tables()).toEqual(before);
  });

  it("row 10: answers the same and does the same for an address that has an account; only its mailbox hears of it", async () => {
    const { fixture, account, scope, press } = await arrange();
    const owner = await makeAccount(fixture.practice, { email: "known@mail.example" });
    const count = async () => [await db().token.count(), await db().outboxEmail.count(), await db().auditEntry.count()];
    const before = await count();
    expect(await askChange(scope, { email: mail("unknown@mail.example"), currentPassword: password }, now)).toEqual({
      ok: true,
    });
    const between = await count();
    expect(await askChange(scope, { email: mail("known@mail.example"), currentPassword: password }, now)).toEqual({
      ok: true,
    });
    expect((await count()).map((n, i) => n - between[i]!)).toEqual(between.map((n, i) => n - before[i]!));
    expect(await pendingChange({ ...scope, now })).toBe("known@mail.example");
    const [message] = await db().outboxEmail.findMany({ where: { recipient: "known@mail.example" } });
    const drawn = await composed(message!.id);
    expect(drawn?.text).toContain("already has an account there");
    expect(drawn?.html).not.toContain("token=");
    // Even if its link becomes known, it takes no one's address.
    expect(await press({ token: await newestChange("change_email", account) })).toEqual({
      ok: false,
      error: "link_used",
    });
    expect(await row(owner.id)).toEqual(owner);
    expect(await row(account.id)).toEqual(account);
  });

  it("is limited for an account", async () => {
    const { scope } = await arrange();
    for (let i = 0; i < 4; i++)
      await askChange(scope, { email: mail(`n${i}@mail.example`), currentPassword: password }, now);
    expect(await askChange(scope, { email: mail("n9@mail.example"), currentPassword: password }, now)).toEqual({
      ok: false,
      error: "too_many",
    });
  });
});

describe("proving it", () => {
  it("row 11: takes effect, ends every other sign-in, voids links, and tells the old address", async () => {
    const { account, client, press } = await arrange();
    await sendResetLink(account, now);
    expect(await press()).toEqual({ ok: true, data: { id: account.id, version: 1, locale: "en" } });
    expect(await row(account.id)).toEqual({
      ...account,
      email: "nouveau@mail.example",
      emailRaw: "Nouveau@mail.example",
      signInVersion: 1,
      searchText: expect.stringContaining("nouveau@mail.example"),
    });
    expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ email: "nouveau@mail.example" });
    expect(
      await db().token.findMany({ where: { accountId: account.id, usedAt: null, expiresAt: { gt: now } } }),
    ).toMatchObject([{ purpose: "undo_email", email: account.email }]);
    expect(
      await db().outboxEmail.findFirst({ where: { template: "email_changed", practiceId: account.practiceId } }),
    ).toMatchObject({ recipient: account.emailRaw });
  });

  it("in another browser asks for the account's password: a stranger's mailbox is not enough", async () => {
    const { press, account } = await arrange();
    const before = await tables();
    expect(await press({ elsewhere: true })).toEqual({
      ok: false,
      error: "invalid",
      fields: { currentPassword: "required" },
    });
    expect(await press({ elsewhere: true, currentPassword: "wrong" })).toEqual({
      ok: false,
      error: "invalid",
      fields: { currentPassword: "password_wrong" },
    });
    expect(await tables()).toEqual(before);
    expect(await press({ elsewhere: true, currentPassword: password })).toMatchObject({ ok: true });
    expect(await row(account.id)).toMatchObject({ email: "nouveau@mail.example", passwordHash: await passwordHash });
  });

  it("by six digits, in the browser that is signed in", async () => {
    const { account, scope, visitor } = await arrange();
    const code = await newestCode("change_email", account);
    expect(
      await confirmByCode({ ...scope, now: visitor().now }, { code: otherDigits(code) }, "198.51.100.1", now),
    ).toEqual({ ok: false, error: "invalid", fields: { code: "code_wrong" } });
    expect(await confirmByCode(scope, { code }, "198.51.100.1", now)).toMatchObject({ ok: true });
    expect(await confirmByCode(scope, { code }, "198.51.100.1", now)).toMatchObject({ ok: false });
    expect(await row(account.id)).toMatchObject({ email: "nouveau@mail.example", signInVersion: 1 });
  });

  it("row 5: works once of ten at once, by link and by digits, and never replayed, spoilt, for another purpose or elsewhere", async () => {
    const { account, scope, token, press, undo } = await arrange();
    const code = await newestCode("change_email", account);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        i % 3 ? press() : confirmByCode(scope, { code }, `198.51.100.${++place}`, now),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await row(account.id)).toMatchObject({ signInVersion: 1 });
    const other = await makePracticeFixture();
    const before = await tables();
    for (const link of [token, token.slice(0, -1), "", newToken().token, await newestChange("undo_email", account)])
      expect(await press({ token: link })).toEqual({ ok: false, error: "link_used" });
    expect(await undo(token)).toEqual({ ok: false, error: "link_used" });
    expect(await confirmChange(publicScope({ practiceId: other.practice.id, now }), scope, { token }, now)).toEqual({
      ok: false,
      error: "link_used",
    });
    expect(await tables()).toEqual(before);
  });

  it("works for a day, and an expired link sends a fresh one to the same address", async () => {
    const { account, press, token, visitor } = await arrange();
    expect((await changeLink(visitor(later(24)), "change_email", token)).state).toBe("expired");
    expect(await press({}, later(24))).toEqual({ ok: false, error: "link_expired" });
    expect(await freshChange(visitor(later(24)), { token }, later(24))).toEqual({ ok: true });
    expect(await press({ token: await newestChange("change_email", account) }, later(25))).toMatchObject({ ok: true });
    expect(await freshChange(visitor(), { token: newToken().token }, now)).toEqual({ ok: true });
  });

  it("row 3: of an address verified by another account in the meantime fails, and leaves their password", async () => {
    const { fixture, account, press } = await arrange();
    const owner = await makeAccount(fixture.practice, { email: "nouveau@mail.example", passwordHash: "theirs" });
    expect(await press()).toEqual({ ok: false, error: "link_used" });
    expect(await row(owner.id)).toEqual(owner);
    expect(await row(account.id)).toEqual(account);
  });

  it("of an unverified account verifies it, and gives the old address, perhaps a stranger's, no way in", async () => {
    const { fixture, account, press } = await arrange({ verifiedAt: null });
    await makeSession(fixture.therapist, fixture.service, {
      accountId: account.id,
      origin: "portal",
      unverifiedHold: true,
    });
    await sendLink(account, now);
    expect(await press()).toMatchObject({ ok: true });
    expect(await row(account.id)).toMatchObject({ verifiedAt: now, email: "nouveau@mail.example" });
    expect(await db().session.findFirst({ where: { accountId: account.id } })).toMatchObject({ unverifiedHold: false });
    expect(await db().token.count({ where: { accountId: account.id, purpose: "undo_email" } })).toBe(0);
  });
});

it.each([
  ["en", "Confirm your new email address", "Your email address was changed", "This wasn’t me"],
  ["fr", "Confirmez votre nouvelle adresse courriel", "Votre adresse courriel a été changée", "Ce n’était pas moi"],
] as const)("writes to both addresses in %s", async (locale, asked, changed, undo) => {
  const { account, press } = await arrange({ locale });
  await press();
  const messages = await db().outboxEmail.findMany({
    where: { practiceId: account.practiceId },
    orderBy: { createdAt: "asc" },
  });
  const drawn = await Promise.all(messages.map(async ({ id }) => (await composed(id))!));
  expect(drawn.map(({ subject }) => subject)).toEqual([asked, changed]);
  expect(drawn[0]!.text).toMatch(/\d{3}\u00a0\d{3}/);
  expect(drawn[1]!.text).toContain(undo);
  for (const { html, text, subject } of drawn)
    for (const form of [html, text, subject]) expect(form).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}|emails\./);
});
