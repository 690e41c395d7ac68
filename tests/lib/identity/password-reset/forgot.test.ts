import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { forgot, forgotStaff, freshReset } from "@/lib/identity/password-reset/commands";
import { resetLink, staffResetLink } from "@/lib/identity/password-reset/queries";
import { forgotInput } from "@/lib/identity/password-reset/schema";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { publicScope, systemScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestResetLink, sendResetLink } from "@/tests/support/verification";

useDatabase();

const now = new Date("2026-12-09T19:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const typed = (email: string) => forgotInput.parse({ practice: "p", email });
let place = 0;
const anywhere = () => `203.0.113.${++place}`;

async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, given);
  const scope = publicScope({ practiceId: fixture.practice.id, now });
  return {
    ...fixture,
    account,
    scope,
    ask: (email = account.email, ip = anywhere()) => forgot(scope, typed(email), ip, now),
  };
}
const sentTo = async (practiceId: string) =>
  (
    await db().outboxEmail.findMany({
      where: { practiceId, template: { startsWith: "reset" } },
      orderBy: { createdAt: "asc" },
    })
  ).map(({ recipient, locale, data }) => ({ recipient, locale, data }));

describe("asking", () => {
  it("sends one link to the address, in the account's language, and stores its hash alone", async () => {
    const { practice, account, ask } = await arrange({
      email: "amelie@mail.example",
      emailRaw: "Amelie@Mail.example",
      locale: "fr",
    });
    expect(await ask(" AMELIE@mail.example ")).toEqual({ ok: true });
    expect(await sentTo(practice.id)).toEqual([
      { recipient: "Amelie@Mail.example", locale: "fr", data: { accountId: account.id } },
    ]);
    const token = await newestResetLink(account);
    expect(await db().token.findMany({ where: { accountId: account.id } })).toMatchObject([
      { hash: hashToken(token), purpose: "reset", usedAt: null, expiresAt: later(30) },
    ]);
    expect(JSON.stringify(await tables())).not.toContain(token);
  });

  it("row 10: answers the same for an address that nobody has, that is another practice's, closed, or staff's, and writes nothing", async () => {
    const { practice, owner, ask } = await arrange();
    const elsewhere = await arrange();
    const closed = await makeAccount(practice, { closedAt: now });
    const before = await tables();
    const first = Date.now();
    for (const email of ["nobody@mail.example", elsewhere.account.email, closed.email, owner.email])
      expect(await ask(email)).toEqual({ ok: true });
    expect((Date.now() - first) / 4).toBeGreaterThanOrEqual(249);
    expect(await tables()).toEqual(before);
  });

  it.each([
    ["the verified one", [{ verifiedAt: null }, {}, { verifiedAt: null, origin: "staff" }], 1],
    ["else the one that staff made", [{ verifiedAt: null, origin: "staff" }, { verifiedAt: null }], 0],
    [
      "else the newest",
      [
        { verifiedAt: null, createdAt: now },
        { verifiedAt: null, createdAt: later(1) },
      ],
      1,
    ],
  ] as const)("means, of several accounts of an address, %s", async (_, given, expected) => {
    const { practice, ask } = await arrange();
    const accounts = [];
    for (const one of given) accounts.push(await makeAccount(practice, { ...one, email: "several@mail.example" }));
    await ask("several@mail.example");
    expect(await sentTo(practice.id)).toMatchObject([{ data: { accountId: accounts[expected]?.id } }]);
  });

  it("again voids the link before, and of five asked for at once one stays open", async () => {
    const { account, scope, ask } = await arrange();
    const first = await sendResetLink(account, now);
    expect(await resetLink(scope, first)).toBe("open");
    await Promise.all(Array.from({ length: 5 }, () => ask()));
    expect(await resetLink(scope, first)).toBe("expired");
    expect(await db().token.count({ where: { accountId: account.id, expiresAt: { gt: now } } })).toBe(1);
  });

  it("is limited for an address as seen from one place, known or not, and for nobody else", async () => {
    const { account, practice, ask } = await arrange();
    for (const email of [account.email, "nobody@mail.example"]) {
      for (let i = 0; i < 5; i++) expect(await ask(email, "198.51.100.9")).toEqual({ ok: true });
      expect(await ask(email, "198.51.100.9")).toEqual({ ok: false, error: "too_many" });
    }
    expect(await ask(account.email, "198.51.100.10")).toEqual({ ok: true });
    await db().rateLimit.create({
      data: { key: "forgot-ip:198.51.100.11", count: 60, resetsAt: new Date(Date.now() + 60_000) },
    });
    expect(await ask(account.email, "198.51.100.11")).toEqual({ ok: false, error: "too_many" });
    expect(await sentTo(practice.id)).toHaveLength(6);
  });

  it("row 10: refuses no owner after 605 requests for invented addresses from elsewhere", async () => {
    const { practice, owner } = await arrange();
    const scope = systemScope({ now });
    await Promise.all(
      Array.from({ length: 605 }, (_, i) =>
        forgotStaff(scope, typed(`p${i}@mail.example`), `198.51.100.${100 + (i % 11)}`, now),
      ),
    );
    expect(await db().rateLimit.findUnique({ where: { key: "forgot:staff" } })).toMatchObject({ count: 605 });
    expect(await forgotStaff(scope, typed(owner.email), anywhere(), now)).toEqual({ ok: true });
    expect(await sentTo(practice.id)).toMatchObject([{ data: { staffId: owner.id } }]);
    await db().rateLimit.deleteMany({ where: { key: "forgot:staff" } });
  }, 30_000);
});

describe("the staff's own", () => {
  const scope = systemScope({ now });
  it("goes to staff alone, and not to who is disabled", async () => {
    const { practice, owner, account } = await arrange();
    expect(await forgotStaff(scope, typed(owner.email), anywhere(), now)).toEqual({ ok: true });
    expect(await sentTo(practice.id)).toEqual([
      { recipient: owner.emailRaw, locale: "en", data: { staffId: owner.id } },
    ]);
    const token = await newestResetLink(owner);
    expect(await staffResetLink(scope, token)).toBe("open");
    expect(await resetLink(publicScope({ practiceId: practice.id, now }), token)).toBe("over");
    await db().staff.update({ where: { id: owner.id }, data: { disabledAt: now } });
    expect(await staffResetLink(scope, token)).toBe("over");
    const before = await tables();
    for (const email of [owner.email, account.email]) await forgotStaff(scope, typed(email), anywhere(), now);
    expect(await tables()).toEqual(before);
  });
});

describe("a fresh link", () => {
  it("goes to the same address, from a link that is too old, and five times an hour", async () => {
    const { account, scope } = await arrange();
    const token = await sendResetLink(account, now);
    const when = { ...scope, now: later(40) };
    expect(await resetLink(when, token)).toBe("expired");
    for (let i = 0; i < 5; i++) expect(await freshReset(when, { token }, later(40))).toEqual({ ok: true });
    expect(await resetLink(when, await newestResetLink(account))).toBe("open");
    expect(await freshReset(when, { token }, later(40))).toEqual({ ok: false, error: "too_many" });
  });

  it("is not sent from what is no link, another practice's, staff's, or a closed account's, and it answers the same", async () => {
    const { account, owner, scope } = await arrange();
    const other = await arrange();
    const token = await sendResetLink(account, now);
    await forgotStaff(systemScope({ now }), typed(owner.email), anywhere(), now);
    const staffs = await newestResetLink(owner);
    const before = await tables();
    expect(await freshReset(other.scope, { token }, now)).toEqual({ ok: true });
    expect(await freshReset(scope, { token: "x" }, now)).toEqual({ ok: true });
    expect(await freshReset(scope, { token: staffs }, now)).toEqual({ ok: true });
    expect(await freshReset(systemScope({ now }), { token }, now)).toEqual({ ok: true });
    expect(await tables()).toEqual(before);
  });
});
