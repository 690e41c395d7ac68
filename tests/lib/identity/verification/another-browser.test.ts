import { verify as check } from "@node-rs/argon2";
import { hashPassword } from "@/lib/platform/access/passwords";
import { newToken } from "@/lib/platform/access/tokens";
import { verify } from "@/lib/identity/verification/commands";
import { verificationLink } from "@/lib/identity/verification/queries";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount } from "@/tests/support/factories";
import { portalScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { until } from "@/tests/support/until";
import { arrange, at, later, password, row, someoneWaits } from "./verify.fixture";

const database = useDatabase();

describe("row 2: the button, in another browser", () => {
  const needed = { ok: false, error: "password_needed", fields: { currentPassword: "required" } };
  const wrong = { ok: false, error: "invalid", fields: { currentPassword: "password_wrong" } };

  it("wants the password that was chosen, and then signs in this browser without ending the other", async () => {
    const passwordHash = await hashPassword(password);
    const { account, click, book } = await arrange({ passwordHash });
    await book("2026-12-10T10:00");
    const before = await tables();
    expect(await click()).toEqual(needed);
    expect(await tables()).toEqual(before);
    expect(await click(false, { currentPassword: "somebody else's guess" })).toEqual(wrong);
    expect(await row(account.id)).toEqual(account);
    expect(await click(false, { currentPassword: password })).toEqual({
      ok: true,
      data: { accountId: account.id, moved: false, signedIn: { id: account.id, version: 0, locale: "en" } },
    });
    expect(await row(account.id)).toEqual({ ...account, verifiedAt: now });
    expect(await click(false, { currentPassword: password })).toEqual({ ok: false, error: "link_used" });
  });

  it("gives nothing for the password without the link, or for another account's password", async () => {
    const { click, account } = await arrange({ passwordHash: await hashPassword(password) });
    expect(await click(false, { token: newToken().token, currentPassword: password })).toMatchObject({
      error: "link_used",
    });
    const other = await arrange({ passwordHash: await hashPassword("the other's password") });
    expect(await other.click(false, { currentPassword: password })).toEqual(wrong);
    expect(await row(account.id)).toMatchObject({ verifiedAt: null });
  });

  it("does not take a password that staff set, nor one that was replaced after it was checked", async () => {
    const passwordHash = await hashPassword(password);
    const set = await arrange({ passwordHash, origin: "staff", temporaryUntil: later(72) });
    expect(await set.click(false, { currentPassword: password })).toEqual(wrong);
    expect(await verificationLink(at(set.fixture), set.token)).toMatchObject({ ask: "new_password" });
    const { account, click } = await arrange({ passwordHash });
    const other = await database.connect();
    await other.query("BEGIN");
    await other.query("UPDATE portal_account SET sign_in_version = 1 WHERE id = $1", [account.id]);
    const pressed = click(false, { currentPassword: password });
    await until(someoneWaits);
    await other.query("COMMIT");
    expect(await pressed).toEqual(needed);
    expect(await row(account.id)).toMatchObject({ verifiedAt: null });
  });

  it("allows ten guesses, and a new password even then", async () => {
    const { click } = await arrange({ passwordHash: await hashPassword(password) });
    for (let i = 0; i < 10; i++) expect(await click(false, { currentPassword: `a wrong guess ${i}` })).toEqual(wrong);
    expect(await click(false, { currentPassword: password })).toMatchObject({ error: "too_many" });
    expect(await click(false, { password: "a third horse battery" })).toMatchObject({ ok: true });
  });

  it("or a new password, which ends every other sign-in and keeps nothing of the first", async () => {
    const { account, click } = await arrange();
    expect(await click(false, { password })).toEqual({
      ok: true,
      data: { accountId: account.id, moved: false, signedIn: { id: account.id, version: 1, locale: "en" } },
    });
    const after = await row(account.id);
    expect(after).toMatchObject({ verifiedAt: now, signInVersion: 1 });
    expect(await check(after.passwordHash, password)).toBe(true);
  });

  it("counts as another browser if someone else is signed in", async () => {
    const { fixture, token } = await arrange();
    const stranger = await makeAccount(fixture.practice);
    expect(
      await verify(
        at(fixture),
        portalScope({ practiceId: fixture.practice.id, accountId: stranger.id }),
        { token },
        now,
      ),
    ).toMatchObject({ error: "password_needed" });
  });
});
