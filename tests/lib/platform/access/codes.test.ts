import { codeFor, hashCode, newToken } from "@/lib/platform/access/tokens";
import { linkOfCode } from "@/lib/platform/access/codes";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { tables } from "@/tests/support/tables";
import { newestCode, otherDigits, sendLink } from "@/tests/support/verification";

useDatabase();
const now = new Date("2026-12-09T19:00:00Z");
const wrong = { ok: false, error: "invalid", fields: { code: "code_wrong" } };
let place = 0;

async function arrange() {
  const { practice } = await makePracticeFixture();
  const account = await makeAccount(practice, { verifiedAt: null });
  await sendLink(account, now);
  const code = await newestCode("verify", account);
  const asked = {
    purpose: "verify",
    practiceId: practice.id,
    email: account.email,
    by: { accountId: account.id },
    ip: `198.51.100.${++place}`,
  } as const;
  return {
    practice,
    account,
    code,
    type: (typed = code, other: Partial<Parameters<typeof linkOfCode>[0]> = {}, when = now) =>
      linkOfCode({ ...asked, ...other, code: typed }, when),
  };
}

it("is six digits, made again from the message alone, and stored as an HMAC that is bound to its link", async () => {
  const ids = Array.from({ length: 200 }, (_, i) => `message ${i}`);
  for (const id of ids) expect(codeFor("verify", id)).toMatch(/^\d{6}$/);
  expect(new Set(ids.map((id) => codeFor("verify", id))).size).toBeGreaterThan(190);
  expect(codeFor("verify", "one")).toBe(codeFor("verify", "one"));
  expect(codeFor("reset", "one")).not.toBe(codeFor("verify", "one"));
  expect(hashCode("a", "123456")).not.toBe(hashCode("b", "123456"));
  const { account, code } = await arrange();
  expect(JSON.stringify([await db().token.findMany(), await db().outboxEmail.findMany()])).not.toContain(`"${code}"`);
  expect(await db().token.findFirst({ where: { accountId: account.id } })).toMatchObject({
    codeHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    tries: 0,
  });
});

it("stands for the link it was sent with", async () => {
  const { account, type } = await arrange();
  const { hash } = await db().token.findFirstOrThrow({ where: { accountId: account.id } });
  expect(await type()).toEqual({ ok: true, data: hash });
});

describe("row 5: the digits", () => {
  it("do not work for another purpose, account, address, practice or browser, and are void with their link", async () => {
    const { account, code, type } = await arrange();
    const other = await arrange();
    expect(await type(otherDigits(code))).toEqual(wrong);
    expect(await type(code, { purpose: "reset" })).toEqual(wrong);
    expect(await type(code, { by: { accountId: other.account.id } })).toEqual(wrong);
    expect(await type(code, { email: "other@mail.example" })).toEqual(wrong);
    expect(await type(code, { practiceId: other.practice.id })).toEqual(wrong);
    expect(await type(code, { by: { browser: newToken().hash } })).toEqual(wrong);
    expect(await type(code, { by: { browser: null } })).toEqual(wrong);
    expect(await type(code, {}, new Date(now.getTime() + 24 * 3_600_000))).toEqual(wrong);
    await sendLink(account, new Date(now.getTime() + 1000));
    expect(await type(code, {}, new Date(now.getTime() + 2000))).toEqual(wrong);
  });

  it("may be tried five times, also at once; then not even the right ones work", async () => {
    const { code, type, account } = await arrange();
    const answers = await Promise.all(Array.from({ length: 8 }, () => type(otherDigits(code))));
    expect(answers).toEqual(Array(8).fill(wrong));
    expect(await type()).toEqual(wrong);
    expect(await db().token.findFirst({ where: { accountId: account.id } })).toMatchObject({ tries: 5, usedAt: null });
  });

  it("row 10: are limited for an address, whoever tries and however often they are sent again", async () => {
    const { account, type, code } = await arrange();
    for (let i = 0; i < 10; i++) await type(otherDigits(code), { ip: `203.0.113.${i}` });
    await sendLink(account, now);
    const before = await tables();
    expect(await type(await newestCode("verify", account), { ip: "203.0.113.99" })).toEqual({
      ok: false,
      error: "too_many",
    });
    expect(await tables()).toEqual(before);
  });

  it("row 10: are kept from nobody by who types digits for the same address elsewhere, nor by 410 wrong ones in the practice", async () => {
    const { practice, type, code } = await arrange();
    const mark = newToken().hash;
    for (let i = 0; i < 12; i++) await type(otherDigits(code), { by: { browser: mark }, ip: `192.0.2.${i}` });
    await db().rateLimit.update({ where: { key: `code:${practice.id}` }, data: { count: 410 } });
    expect(await type()).toMatchObject({ ok: true });
  });
});
