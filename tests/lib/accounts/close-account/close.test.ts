import { hashPassword } from "@/lib/platform/access/passwords";
import { createAccount } from "@/lib/accounts/sign-up/commands";
import { closeAccount } from "@/lib/accounts/close-account/commands";
import { endOf, sessionsSnapshot } from "@/lib/accounts/close-account/rules";
import { db } from "@/lib/platform/db/client";
import { sessionsAhead } from "@/lib/sessions/sessions/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { portalScope, publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { sendResetLink } from "@/tests/support/verification";
import { randomUUID } from "node:crypto";

useDatabase();
const password = "correct horse battery";
const now = new Date("2026-12-09T19:00:00Z");
let passwordHash = "";
beforeAll(async () => void (passwordHash = await hashPassword(password)));

/** One session that can be cancelled freely, one too late for that, one booked by staff, one of the client's other account, and past ones. */
async function arrange(locale: "en" | "fr" = "en") {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, { passwordHash, locale });
  const partner = await makeAccount(fixture.practice);
  const client = await makeClient(fixture.practice);
  for (const one of [account, partner]) await makeGrant(one, client, fixture.owner);
  const book = (wallStart: string, given: object = {}) =>
    makeSession(fixture.therapist, fixture.service, {
      wallStart,
      clientId: client.id,
      accountId: account.id,
      origin: "portal",
      ...given,
    });
  const sessions = {
    free: await book("2026-12-15T10:00"),
    late: await book("2026-12-10T09:00"),
    staffs: await book("2026-12-16T10:00", { accountId: null, origin: "staff" }),
    partners: await book("2026-12-17T10:00", { accountId: partner.id }),
    past: await book("2026-12-01T10:00"),
  };
  const scope = portalScope({ practiceId: fixture.practice.id, accountId: account.id, clientId: client.id, now });
  const shown = sessionsSnapshot(await sessionsAhead(scope), now);
  const close = (given: Partial<Parameters<typeof closeAccount>[1]> = {}) =>
    closeAccount(
      scope,
      { practice: fixture.practice.slug, shown, sessions: "keep", currentPassword: password, ...given },
      now,
    );
  const statuses = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(sessions).map(async ([name, { id }]) => [
          name,
          (await db().session.findUniqueOrThrow({ where: { id } })).status,
        ]),
      ),
    );
  return { fixture, account, client, sessions, scope, shown, close, statuses };
}
const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });

it("lists what ends with the account: not what another account of the client booked", async () => {
  const { scope, sessions } = await arrange();
  const ahead = await sessionsAhead(scope);
  expect(ahead.map(({ id }) => id)).toEqual([sessions.late.id, sessions.free.id, sessions.staffs.id]);
  expect(ahead.map((session) => endOf(session, now))).toEqual(["late_cancelled", "cancelled", "cancelled"]);
});

it("row 11: ends every sign-in, voids every link, unties the record and leaves it, and keeps the sessions", async () => {
  const { account, client, close, statuses } = await arrange();
  await db().signIn.create({
    data: {
      hash: randomUUID(),
      audience: "portal",
      accountId: account.id,
      version: 0,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  await sendResetLink(account, now);
  const before = await statuses();
  expect(await close()).toEqual({ ok: true });
  expect(await row(account.id)).toMatchObject({ closedAt: now, signInVersion: 1 });
  expect(await statuses()).toEqual(before);
  expect(await db().signIn.count({ where: { accountId: account.id } })).toBe(0);
  expect(await db().token.count({ where: { accountId: account.id, usedAt: null, expiresAt: { gt: now } } })).toBe(0);
  expect(await db().grant.count({ where: { accountId: account.id, endedAt: null } })).toBe(0);
  expect(await db().client.findUnique({ where: { id: client.id } })).toEqual(client);
  expect(
    await db().outboxEmail.findFirst({ where: { template: "account_closed", practiceId: account.practiceId } }),
  ).toMatchObject({ recipient: account.emailRaw, data: { kept: 3 } });
  expect(await close()).toEqual({ ok: false, error: "signed_out" });
});

it("cancels them by choice, freely or late as was announced, and tells the therapist and the client", async () => {
  const { close, statuses, account } = await arrange();
  expect(await close({ sessions: "cancel" })).toEqual({ ok: true });
  expect(await statuses()).toEqual({
    free: "cancelled",
    late: "late_cancelled",
    staffs: "cancelled",
    partners: "booked",
    past: "booked",
  });
  const sent = await db().outboxEmail.groupBy({
    by: ["template"],
    where: { practiceId: account.practiceId },
    _count: true,
  });
  expect(Object.fromEntries(sent.map(({ template, _count }) => [template, _count]))).toEqual({
    cancelled_client: 3,
    cancelled_therapist: 3,
    account_closed: 1,
  });
});

it("emails a cancellation to an account without a client record too", async () => {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, { passwordHash });
  await makeSession(fixture.therapist, fixture.service, {
    wallStart: "2026-12-15T10:00",
    accountId: account.id,
    origin: "portal",
  });
  const scope = portalScope({ practiceId: fixture.practice.id, accountId: account.id, clientId: null, now });
  const shown = sessionsSnapshot(await sessionsAhead(scope), now);
  expect(
    await closeAccount(
      scope,
      { practice: fixture.practice.slug, shown, sessions: "cancel", currentPassword: password },
      now,
    ),
  ).toEqual({ ok: true });
  const told = await db().outboxEmail.findMany({
    where: { practiceId: fixture.practice.id, recipient: account.emailRaw },
    select: { template: true },
    orderBy: { template: "asc" },
  });
  expect(told.map(({ template }) => template)).toEqual(["account_closed", "cancelled_client"]);
});

it.each([
  [
    "a wrong password",
    { currentPassword: "wrong" },
    { error: "invalid", fields: { currentPassword: "password_wrong" } },
  ],
  ["no choice", { sessions: undefined }, { error: "invalid", fields: { sessions: "choice_needed" } }],
  ["what was shown before it changed", { shown: "" }, { error: "changed_meanwhile" }],
] as const)("refuses %s, and writes nothing", async (_, given, answer) => {
  const { close } = await arrange();
  const before = await tables();
  expect(await close(given)).toEqual({ ok: false, ...answer });
  expect(await tables()).toEqual(before);
});

it("is done once of five at once", async () => {
  const { account, close } = await arrange();
  const answers = await Promise.all(Array.from({ length: 5 }, () => close({ sessions: "cancel" })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await row(account.id)).toMatchObject({ signInVersion: 1 });
});

it("lets the address sign up again", async () => {
  const { fixture, account, close } = await arrange();
  await close();
  const input = {
    key: randomUUID(),
    firstName: "Amélie",
    lastName: "Okafor",
    email: { raw: account.emailRaw, canonical: account.email },
    phone: "604-555-0100",
    birthDate: null,
    password,
  };
  const made = await createAccount(
    publicScope({ practiceId: fixture.practice.id, now }),
    input,
    { locale: "en", ip: "198.51.100.1" },
    now,
  );
  expect(made).toMatchObject({ ok: true });
  if (made.ok) await db().portalAccount.update({ where: { id: made.data.id }, data: { verifiedAt: now } });
});

it.each([
  ["en", "Your account is closed", "Your 3 upcoming sessions are still booked"],
  ["fr", "Votre compte est fermé", "Vos 3 séances à venir sont toujours réservées"],
] as const)("is confirmed in %s", async (locale, subject, kept) => {
  const { account, close } = await arrange(locale);
  await close();
  const message = await db().outboxEmail.findFirstOrThrow({
    where: { template: "account_closed", practiceId: account.practiceId },
  });
  const drawn = await composed(message.id);
  expect(drawn?.subject).toBe(subject);
  expect(drawn?.text).toContain(kept);
});
