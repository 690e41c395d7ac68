import { verify as check } from "@node-rs/argon2";
import { confirmChange } from "@/lib/identity/change-email/commands";
import { closeAccount } from "@/lib/accounts/close-account/commands";
import { changeLink } from "@/lib/identity/change-email/queries";
import { db } from "@/lib/platform/db/client";
import { notAClient } from "@/lib/clients/rejections/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount } from "@/tests/support/factories";
import { portalScope, practiceScope, publicScope } from "@/tests/support/scopes";
import { newestChange, sendChangeLink } from "@/tests/support/verification";
import { password, another, later, row, arrange } from "./change-email.fixture";

useDatabase();

describe("“this was not me”", () => {
  it("gives the old address back with a new password, ends every sign-in, and voids what was sent since", async () => {
    const { account, client, press, scope, undo } = await arrange();
    await press();
    const further = await sendChangeLink(account, password, "third@mail.example", later(1));
    expect(await undo(undefined, later(2))).toEqual({ ok: true, data: { id: account.id, version: 2, locale: "en" } });
    const after = await row(account.id);
    expect(after).toMatchObject({ email: account.email, emailRaw: account.emailRaw, signInVersion: 2 });
    expect(await check(after.passwordHash, another)).toBe(true);
    expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ email: account.email });
    expect(
      await confirmChange(
        publicScope({ practiceId: account.practiceId, now: later(2) }),
        portalScope({ ...scope }),
        { token: further },
        later(2),
      ),
    ).toEqual({ ok: false, error: "link_expired" });
  });

  it("reaches past a second change: the address in between cannot take it back", async () => {
    const { account, press, undo, fixture } = await arrange();
    await press();
    const first = await newestChange("undo_email", account);
    const second = await sendChangeLink(account, password, "third@mail.example", later(1));
    await confirmChange(
      publicScope({ practiceId: fixture.practice.id, now: later(1) }),
      portalScope({ practiceId: fixture.practice.id, accountId: account.id, version: 1 }),
      { token: second },
      later(1),
    );
    const between = await newestChange("undo_email", account);
    expect(await undo(first, later(2))).toMatchObject({ ok: true });
    expect(await undo(between, later(2))).toEqual({ ok: false, error: "link_expired" });
    expect(await row(account.id)).toMatchObject({ email: account.email });
  });

  it("works for seven days, once of ten at once", async () => {
    const { account, press, undo, visitor } = await arrange();
    await press();
    const link = await newestChange("undo_email", account);
    expect((await changeLink(visitor(later(168)), "undo_email", link)).state).toBe("expired");
    expect(await undo(link, later(168))).toEqual({ ok: false, error: "link_expired" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => undo(link, later(167))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("reopens an account closed since, with its link to the client", async () => {
    const { fixture, account, client, scope, press, undo } = await arrange();
    expect(await press()).toMatchObject({ ok: true });
    const input = { practice: fixture.practice.slug, shown: "", currentPassword: password };
    expect(await closeAccount({ ...scope, clientId: client.id }, input, later(1))).toEqual({ ok: true });
    expect(
      (await db().outboxEmail.findMany({ where: { practiceId: account.practiceId, template: "account_closed" } }))
        .map(({ recipient }) => recipient)
        .sort(),
    ).toEqual([account.emailRaw, "Nouveau@mail.example"].sort());
    const link = await newestChange("undo_email", account);
    expect(
      await changeLink(publicScope({ practiceId: account.practiceId, now: later(2) }), "undo_email", link),
    ).toMatchObject({ state: "open" });
    expect(await undo(link, later(2))).toEqual({ ok: true, data: { id: account.id, version: 3, locale: "en" } });
    expect(await row(account.id)).toMatchObject({ closedAt: null, email: account.email });
    expect(await db().grant.findMany({ where: { accountId: account.id, endedAt: null } })).toMatchObject([
      { clientId: client.id },
    ]);
    expect((await db().client.findUniqueOrThrow({ where: { id: client.id } })).email).toBe(account.email);
  });

  it("opens nothing that staff have closed", async () => {
    const { fixture, account, press, undo } = await arrange();
    expect(await press()).toMatchObject({ ok: true });
    await db().grant.updateMany({ where: { accountId: account.id }, data: { endedAt: now } });
    expect(
      await notAClient(
        practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id }),
        { accounts: [account.id] },
        later(1),
      ),
    ).toMatchObject({ ok: true });
    expect(await undo(undefined, later(2))).toEqual({ ok: false, error: "link_used" });
  });

  it("gives what the account had to the one that has verified the old address in the meantime", async () => {
    const { fixture, account, client, press, undo, book } = await arrange();
    await book("2026-12-10T10:00");
    await press();
    const owner = await makeAccount(fixture.practice, { email: account.email });
    expect(await undo()).toEqual({ ok: true, data: { id: owner.id, version: 1, locale: "en" } });
    expect(await row(account.id)).toMatchObject({ mergedIntoId: owner.id, closedAt: now });
    expect(await check((await row(owner.id)).passwordHash, another)).toBe(true);
    expect(await db().grant.findFirst({ where: { accountId: owner.id, endedAt: null } })).toMatchObject({
      clientId: client.id,
    });
  });
});
