import { db } from "@/lib/platform/db/client";
import { verify, verifyByCode } from "@/lib/identity/verification/commands";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestCode, otherDigits, sendLink } from "@/tests/support/verification";

useDatabase();
let place = 0;

async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const booker = await makeBooker(fixture, { verifiedAt: null, passwordHash: "first", ...given });
  const token = await sendLink(booker.account, now);
  const code = await newestCode("verify", booker.account);
  return {
    fixture,
    ...booker,
    token,
    code,
    type: (typed = code) => verifyByCode(booker.scope, { code: typed }, `198.51.100.${++place}`, now),
  };
}
const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });

it("verifies in the browser that is signed in, keeps the password, and lifts the hold", async () => {
  const { account, book, type } = await arrange();
  await book("2026-12-10T10:00");
  expect(await type()).toEqual({
    ok: true,
    data: { accountId: account.id, moved: false, signedIn: null },
  });
  expect(await row(account.id)).toEqual({ ...account, verifiedAt: now });
  expect(await db().session.findFirst({ where: { accountId: account.id } })).toMatchObject({ unverifiedHold: false });
});

it("row 5: works once of four at once, and the link is used with it", async () => {
  const { fixture, account, token, type } = await arrange();
  const answers = await Promise.all([1, 2, 3, 4].map(() => type()));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const before = await tables();
  expect(await type()).toEqual({ ok: false, error: "link_used" });
  expect(
    await verify(
      publicScope({ practiceId: fixture.practice.id, now }),
      null,
      { token, password: "another horse battery" },
      now,
    ),
  ).toEqual({ ok: false, error: "link_used" });
  expect(await tables()).toEqual(before);
  expect(await db().auditEntry.count({ where: { subject: `account:${account.id}`, action: "account.verify" } })).toBe(
    1,
  );
});

it("moves what was booked to the account that the address has already", async () => {
  const { fixture, account, type, book } = await arrange({ email: "twice@mail.example" });
  await book("2026-12-10T10:00");
  const owner = await makeAccount(fixture.practice, { email: "twice@mail.example" });
  expect(await type()).toMatchObject({ ok: true, data: { moved: true } });
  expect(await row(account.id)).toMatchObject({ mergedIntoId: owner.id, closedAt: now });
});

it("with other digits changes nothing but the count", async () => {
  const { code, type } = await arrange();
  const before = await tables(["rate_limit", "token"]);
  expect(await type(otherDigits(code))).toEqual({ ok: false, error: "invalid", fields: { code: "code_wrong" } });
  expect(await tables(["rate_limit", "token"])).toEqual(before);
});
