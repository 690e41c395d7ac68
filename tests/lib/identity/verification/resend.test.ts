import { db } from "@/lib/platform/db/client";
import { freshLink, resendVerification, verify } from "@/lib/identity/verification/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestLink, sendLink } from "@/tests/support/verification";

useDatabase();

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

async function arrange(given: { verifiedAt?: Date | null; closedAt?: Date } = {}) {
  const fixture = await makePracticeFixture();
  const booker = await makeBooker(fixture, { verifiedAt: null, ...given });
  return { fixture, open: publicScope({ practiceId: fixture.practice.id }), ...booker };
}
const openLinks = (accountId: string, when: Date) =>
  db().token.count({ where: { accountId, expiresAt: { gt: when } } });

describe("Resend", () => {
  it("sends a new link to the account's own address, and voids the old", async () => {
    const { account, scope, open } = await arrange();
    const old = await sendLink(account, now);
    expect(await resendVerification(scope, later(1))).toEqual({ ok: true, data: undefined });
    const fresh = await newestLink(account);
    expect(fresh).not.toBe(old);
    expect(await verify(open, scope, { token: old }, later(1))).toMatchObject({ error: "link_expired" });
    expect(await verify(open, scope, { token: fresh }, later(1))).toMatchObject({ ok: true });
    expect(
      await db().outboxEmail.findMany({
        where: { template: "verify", recipient: { not: account.emailRaw }, practiceId: account.practiceId },
      }),
    ).toEqual([]);
  });

  it("leaves one link open, of five asked for at once", async () => {
    const { account, scope } = await arrange();
    await Promise.all(Array.from({ length: 5 }, () => resendVerification(scope, now)));
    expect(await openLinks(account.id, now)).toBe(1);
  });

  it("stops after five in an hour, for this account alone", async () => {
    const { scope } = await arrange();
    for (let i = 0; i < 5; i++) expect(await resendVerification(scope, now)).toMatchObject({ ok: true });
    const before = await tables();
    expect(await resendVerification(scope, now)).toEqual({ ok: false, error: "too_many" });
    expect(await tables()).toEqual(before);
    expect(await resendVerification((await arrange()).scope, now)).toMatchObject({ ok: true });
  });

  it.each([
    ["verified", { verifiedAt: now }],
    ["closed", { closedAt: now }],
  ])("has nothing to send to a %s account", async (_, given) => {
    const { scope } = await arrange(given);
    const before = await tables();
    expect(await resendVerification(scope, now)).toMatchObject({ ok: true });
    expect(await tables()).toEqual(before);
  });
});

describe("a fresh link from an expired one", () => {
  it("goes to the same address, and needs no sign-in", async () => {
    const { account, open } = await arrange();
    const old = await sendLink(account, now);
    expect(await freshLink(open, { token: old }, later(48))).toMatchObject({ ok: true });
    expect(
      await db().outboxEmail.count({
        where: { practiceId: account.practiceId, recipient: account.emailRaw, template: "verify" },
      }),
    ).toBe(2);
    expect(await openLinks(account.id, later(48))).toBe(1);
  });

  it("shares its limit with Resend", async () => {
    const { account, scope, open } = await arrange();
    const old = await sendLink(account, now);
    for (let i = 0; i < 5; i++) await resendVerification(scope, now);
    expect(await freshLink(open, { token: old }, now)).toEqual({ ok: false, error: "too_many" });
  });

  it("answers the same, and sends nothing, for an unknown link, another practice's, a verified and a closed account's", async () => {
    const foreign = await arrange();
    const verified = await arrange();
    const closed = await arrange();
    const tokens = [
      await sendLink(foreign.account, now),
      await sendLink(verified.account, now),
      await sendLink(closed.account, now),
    ];
    await db().portalAccount.update({ where: { id: verified.account.id }, data: { verifiedAt: now } });
    await db().portalAccount.update({ where: { id: closed.account.id }, data: { closedAt: now } });
    const before = await tables();
    const asked = [
      [verified.open, "nonsense"],
      [verified.open, ""],
      [verified.open, tokens[0]],
      [verified.open, tokens[1]],
      [closed.open, tokens[2]],
    ] as const;
    for (const [scope, token] of asked)
      expect(await freshLink(scope, { token: token ?? "" }, now)).toEqual({ ok: true, data: undefined });
    expect(await tables()).toEqual(before);
  });
});
