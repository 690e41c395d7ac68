import { verify as check } from "@node-rs/argon2";
import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { reset, resetByCode } from "@/lib/identity/password-reset/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestCode, otherDigits, sendResetLink } from "@/tests/support/verification";

useDatabase();
const password = "another horse battery";
const wrong = { ok: false, error: "invalid", fields: { code: "code_wrong" } };
let place = 0;

async function arrange() {
  const fixture = await makePracticeFixture();
  const { account } = await makeBooker(fixture, { passwordHash: "first" });
  const browser = newToken().hash;
  const token = await sendResetLink(account, now, browser);
  const code = await newestCode("reset", account);
  const scope = publicScope({ practiceId: fixture.practice.id, now });
  const type = (given: { code?: string; email?: string; browser?: string | null } = {}, when = now) => {
    const { code: typed = code, email = account.email, browser: from = browser } = given;
    return resetByCode(
      scope,
      { email: { raw: email, canonical: email }, code: typed, password },
      { ip: `198.51.100.${++place}`, browser: from },
      when,
    );
  };
  return { account, scope, token, code, type };
}

it("sets the password and ends every sign-in, as the link does", async () => {
  const { account, type } = await arrange();
  expect(await type()).toEqual({ ok: true, data: { id: account.id, version: 1, locale: "en" } });
  const after = await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } });
  expect(after).toEqual({ ...account, passwordHash: after.passwordHash, signInVersion: 1 });
  expect(await check(after.passwordHash, password)).toBe(true);
});

it("row 10: one answer, in about one time, for wrong digits, an unknown address, another browser, and none", async () => {
  const { code, type } = await arrange();
  const before = await tables(["rate_limit", "token"]);
  const times: number[] = [];
  for (const given of [
    { code: otherDigits(code) },
    { email: "nobody@mail.example" },
    { browser: newToken().hash },
    { browser: null },
  ]) {
    // Takes the faster of two runs: a busy machine can only slow one down.
    const two: number[] = [];
    for (let i = 0; i < 2; i++) {
      const began = performance.now();
      expect(await type(given)).toEqual(wrong);
      two.push(performance.now() - began);
    }
    times.push(Math.min(...two));
  }
  expect(await tables(["rate_limit", "token"])).toEqual(before);
  expect(Math.min(...times)).toBeGreaterThan(245);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(100);
});

it("row 5: works once of ten at once, with the link together, and for thirty minutes", async () => {
  const { account, scope, token, type } = await arrange();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => (i % 2 ? type() : reset(scope, { token, password }, now))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } })).toMatchObject({ signInVersion: 1 });
  const late = await arrange();
  expect(await late.type({}, new Date(now.getTime() + 30 * 60_000))).toEqual(wrong);
  await sendResetLink(late.account, now, newToken().hash);
  expect(await late.type()).toEqual(wrong);
});

it("another browser's tries use up nobody's digits", async () => {
  const { code, type } = await arrange();
  for (let i = 0; i < 6; i++) await type({ code: otherDigits(code), browser: newToken().hash });
  expect(await type()).toMatchObject({ ok: true });
});
