import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { sendCode, signInWithCode } from "@/lib/identity/sign-in-code/commands";
import { signInCode } from "@/lib/identity/sign-in-code/queries";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { publicScope, systemScope } from "@/tests/support/scopes";
import { newestCode, otherDigits } from "@/tests/support/verification";

useDatabase();

const wrong = { ok: false, error: "invalid", fields: { code: "code_wrong" } };
const MINUTE = 60_000;
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
let place = 0;

async function arrange(given: Parameters<typeof makeBooker>[1] = {}) {
  const fixture = await makePracticeFixture();
  const { account } = await makeBooker(fixture, { verifiedAt: now, ...given });
  const browser = newToken().hash;
  const scope = publicScope({ practiceId: fixture.practice.id, now });
  const address = (email: string) => ({ email: { raw: email, canonical: email } });
  const ask = (email = account.email, from = browser, when = now) =>
    sendCode(scope, address(email), { ip: `198.51.100.${++place}`, browser: from }, when);
  const enter = (code: string, { email = account.email, from = browser, when = now } = {}) =>
    signInWithCode(scope, { ...address(email), code }, { ip: `198.51.100.${++place}`, browser: from }, when);
  const digits = () => newestCode("sign_in", account);
  const emails = () =>
    db().$queryRaw<
      { template: string }[]
    >`SELECT template FROM message WHERE data->>'accountId' = ${account.id} ORDER BY created_at`;
  return { ...fixture, account, scope, ask, enter, digits, emails, browser };
}

it("signs in once, for ten minutes, and says so in the audit", async () => {
  const { account, ask, enter, digits } = await arrange();
  expect(await ask()).toEqual({ ok: true, data: undefined });
  const code = await digits();
  expect(await enter(code, { when: later(11) })).toEqual(wrong);
  expect(await enter(code)).toEqual({ ok: true, data: { id: account.id, version: 0, locale: "en" } });
  expect(await enter(code)).toEqual(wrong);
  const actions = await db().auditEntry.findMany({
    where: { subject: `account:${account.id}` },
    orderBy: { id: "asc" },
  });
  expect(actions.map(({ action }) => action)).toEqual(["signIn.ask", "signIn.code"]);
  expect(await db().portalAccount.findUnique({ where: { id: account.id } })).toEqual(account);
});

it("works only in the browser that asked, for the address it was sent to, and not after a newer one", async () => {
  const { ask, enter, digits } = await arrange();
  await ask();
  const code = await digits();
  expect(await enter(code, { from: newToken().hash })).toEqual(wrong);
  expect(await enter(code, { email: "nobody@mail.example" })).toEqual(wrong);
  await ask(undefined, undefined, later(1));
  expect(await enter(code, { when: later(1) })).toEqual(wrong);
  expect(await enter(await digits(), { when: later(1) })).toMatchObject({ ok: true });
});

it("allows five attempts, also all at the same time", async () => {
  const { ask, enter, digits } = await arrange();
  await ask();
  const code = await digits();
  for (let i = 0; i < 5; i++) expect(await enter(otherDigits(code))).toEqual(wrong);
  expect(await enter(code)).toEqual(wrong);
});

it("lets in one of ten that enter the right digits together", async () => {
  const { ask, enter, digits } = await arrange();
  await ask();
  const code = await digits();
  const answers = await Promise.all(Array.from({ length: 10 }, () => enter(code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  ["unverified", { verifiedAt: null }],
  ["with a password set by staff", { temporaryUntil: later(60) }],
])("sends an account %s the link to choose a password instead: it proves whose the address is", async (_, given) => {
  const { ask, enter, emails, account } = await arrange(given);
  expect(await ask()).toEqual({ ok: true, data: undefined });
  expect((await emails()).map(({ template }) => template)).toEqual(["reset"]);
  expect(await enter(await newestCode("reset", account))).toEqual(wrong);
});

it("row 10: answers unknown, closed and known addresses the same, in about the same time", async () => {
  const { ask, account, emails } = await arrange();
  const took = async (email: string) => {
    const began = performance.now();
    expect(await ask(email)).toEqual({ ok: true, data: undefined });
    return performance.now() - began;
  };
  const times = [await took(account.email), await took("nobody@mail.example")];
  await db().portalAccount.update({ where: { id: account.id }, data: { closedAt: now } });
  times.push(await took(account.email));
  expect(Math.min(...times)).toBeGreaterThanOrEqual(240);
  expect(await emails()).toHaveLength(1);
});

it("is void once the account is closed, has another address, or another password", async () => {
  const { ask, enter, digits, account } = await arrange();
  const where = { id: account.id };
  await ask();
  const code = await digits();
  await db().portalAccount.update({ where, data: { closedAt: now } });
  expect(await enter(code)).toEqual(wrong);
  await db().portalAccount.update({ where, data: { closedAt: null, email: "new@mail.example" } });
  expect(await enter(code)).toEqual(wrong);
  expect(await enter(code, { email: "new@mail.example" })).toEqual(wrong);
});

it("counts against the emails of the mailbox, and is not sent once it is void", async () => {
  const { ask, emails, account } = await arrange();
  for (let i = 0; i < 25; i++) await ask(undefined, undefined, later(i));
  const count = (await emails()).length;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(20);
  expect(await signInCode(systemScope({ now: later(60) }), account.practiceId, account.id)).toMatchObject({
    over: true,
  });
  await ask(undefined, undefined, later(30));
  expect(await emails()).toHaveLength(count);
});
