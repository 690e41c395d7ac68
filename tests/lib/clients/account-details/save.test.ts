import { verify as check } from "@node-rs/argon2";
import { savePortalSettings } from "@/lib/clients/account-details/commands";
import { clientAccounts } from "@/lib/clients/account-details/queries";
import { saveInput } from "@/lib/clients/account-details/schema";
import { book } from "@/lib/sessions/booking/commands";
import { db } from "@/lib/platform/db/client";
import { resetLink } from "@/lib/identity/password-reset/queries";
import { verifyProspects } from "@/lib/clients/prospects/commands";
import { authenticate } from "@/lib/identity/sign-in/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makeGrant, makeClient, makePracticeFixture, makeService } from "@/tests/support/factories";
import { portalScope, practiceScope, publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { sendResetLink } from "@/tests/support/verification";
import { randomUUID } from "node:crypto";

useDatabase();

const password = "lion-voyage-piano-42";
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);

async function arrange(given: Parameters<typeof makeClient>[1] = {}) {
  const fixture = await makePracticeFixture();
  const client = await makeClient(fixture.practice, { email: "theo@mail.example", locale: "fr", ...given });
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, role: "frontdesk" });
  const save = (email = "Theo@Mail.example", typed = password, id = client.id) =>
    savePortalSettings(scope, saveInput.parse({ client: id, email, password: typed }), now);
  const accounts = () =>
    db().portalAccount.findMany({ where: { practiceId: fixture.practice.id }, orderBy: { createdAt: "asc" } });
  return { fixture, client, scope, save, accounts };
}

describe("for a client without an account (A1)", () => {
  it("makes one, tied, with what is on file, whose address nobody has proved", async () => {
    const { fixture, client, scope, save, accounts } = await arrange({ birthDate: new Date("1990-04-23") });
    const answer = await save();
    const [account] = await accounts();
    expect(answer).toEqual({
      ok: true,
      data: { account: account?.id, email: "Theo@Mail.example", locale: "fr", created: true },
    });
    expect(account).toMatchObject({
      email: "theo@mail.example",
      emailRaw: "Theo@Mail.example",
      firstName: client.firstName,
      lastName: client.lastName,
      phone: client.phone,
      locale: "fr",
      birthDate: client.birthDate,
      origin: "staff",
      verifiedAt: null,
      verifiedById: null,
      temporaryUntil: hours(72),
    });
    expect(await check(account?.passwordHash ?? "", password)).toBe(true);
    expect(await clientAccounts(scope, client.id)).toMatchObject([
      { id: account?.id, verified: false, temporaryUntil: hours(72) },
    ]);
    expect(await db().auditEntry.findMany({ where: { practiceId: fixture.practice.id } })).toMatchObject([
      { action: "accountDetails.create", subject: `account:${account?.id}`, actor: scope.actor },
    ]);
    expect(JSON.stringify([answer, await tables()])).not.toContain(password);
    expect(await db().outboxEmail.count({ where: { practiceId: fixture.practice.id } })).toBe(0);
  });

  it("tells the address on file where the account has another (security row 1)", async () => {
    const { fixture, client, save, accounts } = await arrange();
    await save("other@mail.example");
    const [account] = await accounts();
    expect(await db().outboxEmail.findMany({ where: { practiceId: fixture.practice.id } })).toMatchObject([
      {
        template: "account_linked",
        recipient: "theo@mail.example",
        locale: "fr",
        data: { accountId: account?.id, clientId: client.id },
      },
    ]);
  });

  it("lets them sign in and book one session, and more once staff press Verify (A3, A6)", async () => {
    const { fixture, client, scope, save } = await arrange();
    const existing = await makeService(fixture.practice, [fixture.therapist], { audience: "existing" });
    const answer = await save();
    const accountId = answer.ok ? answer.data.account : "";
    const signedIn = await authenticate(
      publicScope({ practiceId: fixture.practice.id, now }),
      { email: { raw: "", canonical: "theo@mail.example" }, password },
      "192.0.2.33",
    );
    expect(signedIn).toMatchObject({ ok: true, data: { id: accountId, temporary: true } });
    await db().portalAccount.update({ where: { id: accountId }, data: { temporaryUntil: null } });
    const go = (verified: boolean, wall: string) =>
      book(
        portalScope({ practiceId: fixture.practice.id, accountId, clientId: client.id, verified }),
        { therapist: fixture.therapist.id, service: existing.id, key: randomUUID(), start: at(wall).getTime() },
        "ip",
        now,
      );
    expect(await go(false, "2026-12-10T10:00")).toMatchObject({ ok: true });
    expect(await go(false, "2026-12-11T10:00")).toMatchObject({ ok: false });
    await verifyProspects(scope, { accounts: [accountId] }, now);
    expect(await go(true, "2026-12-11T10:00")).toMatchObject({ ok: true });
    expect(await db().session.count({ where: { clientId: client.id } })).toBe(2);
  });

  it("is one account, however many save it at once", async () => {
    const { save, accounts } = await arrange();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => save(undefined, `${password}-${i}`)));
    expect(answers.filter((answer) => answer.ok && answer.data.created)).toHaveLength(1);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await accounts()).toMatchObject([{ signInVersion: 7 }]);
  });
});

describe("for an account that is tied already", () => {
  it.each([[null], [now]])(
    "sets a new password, ends its sign-ins and its links, and proves nothing (verified: %s)",
    async (verifiedAt) => {
      const { fixture, client, save } = await arrange();
      const account = await makeAccount(fixture.practice, {
        email: "theo@mail.example",
        passwordHash: "first",
        verifiedAt,
      });
      await makeGrant(account, client, fixture.owner);
      const token = await sendResetLink(account, now);
      expect(await save()).toMatchObject({ ok: true, data: { account: account.id, created: false } });
      const after = await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } });
      expect(after).toEqual({
        ...account,
        passwordHash: after.passwordHash,
        signInVersion: 1,
        temporaryUntil: hours(72),
      });
      expect(await resetLink(publicScope({ practiceId: fixture.practice.id, now }), token)).toBe("expired");
      expect(await db().grant.count({ where: { accountId: account.id } })).toBe(1);
    },
  );
});

describe("an address with a verified account", () => {
  it("of nobody's is refused, with the account to associate", async () => {
    const { fixture, save } = await arrange();
    const account = await makeAccount(fixture.practice, { email: "theo@mail.example" });
    const before = await tables();
    expect(await save()).toEqual({
      ok: false,
      error: "email_has_account",
      details: { account: account.id, client: null },
    });
    expect(await tables()).toEqual(before);
  });

  it("of another client's is refused, with their record, even where this client has an unverified one", async () => {
    const { fixture, client, save } = await arrange();
    const [account, own] = [
      await makeAccount(fixture.practice, { email: "theo@mail.example" }),
      await makeAccount(fixture.practice, { email: "theo@mail.example", verifiedAt: null }),
    ];
    const other = await makeClient(fixture.practice, { firstName: "Iris", lastName: "Kerr" });
    await makeGrant(account, other, fixture.owner);
    await makeGrant(own, client, fixture.owner);
    const before = await tables();
    expect(await save()).toEqual({
      ok: false,
      error: "email_other_client",
      details: { account: account.id, client: { id: other.id, name: "Iris Kerr" } },
    });
    expect(await tables()).toEqual(before);
  });

  it("in another practice, or closed, or unverified, is no hindrance", async () => {
    const { fixture, save } = await arrange();
    await makeAccount((await makePracticeFixture()).practice, { email: "theo@mail.example" });
    await makeAccount(fixture.practice, { email: "theo@mail.example", closedAt: now });
    await makeAccount(fixture.practice, { email: "theo@mail.example", verifiedAt: null });
    expect(await save()).toMatchObject({ ok: true, data: { created: true } });
  });
});

it("knows no client of another practice", async () => {
  const { save } = await arrange();
  const stranger = await makeClient((await makePracticeFixture()).practice);
  const before = await tables();
  for (const id of [stranger.id, randomUUID()])
    expect(await save(undefined, undefined, id)).toEqual({ ok: false, error: "not_found" });
  expect(await tables()).toEqual(before);
});

it.each([
  ["short", "password"],
  ["", "password"],
])("takes no password %j", (typed, field) => {
  const parsed = saveInput.safeParse({ client: randomUUID(), email: "a@b.example", password: typed });
  expect(parsed.error?.issues[0]?.path).toEqual([field]);
});
