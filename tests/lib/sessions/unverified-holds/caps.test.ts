import { db } from "@/lib/platform/db/client";
import { CAPS } from "@/lib/sessions/unverified-holds/rules";
import { makeBooker, now, type House } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { chosen, create, fill } from "@/tests/lib/accounts/sign-up/accounts.fixture";

useDatabase({ now });

const confirmFirst = { ok: false, error: "confirm_first" };
const wall = (i: number) => `2026-12-${10 + Math.floor(i / 4)}T${["09", "10", "13", "14"][i % 4]}:00`;

/** Fills the therapist's time with sessions of unverified accounts, each of its own. */
async function fillHolds({ practice, therapist, service }: House, count: number, given: object = {}) {
  for (let i = 0; i < count; i++) {
    const { id } = await makeAccount(practice, { verifiedAt: null });
    await makeSession(therapist, service, {
      accountId: id,
      origin: "portal",
      unverifiedHold: true,
      wallStart: `2027-02-${String(i + 1).padStart(2, "0")}T10:00`,
      createdAt: now,
      ...given,
    });
  }
}

test("one connection holds five times a day; past that an account is made and the email is verified first", async () => {
  const house = await makePracticeFixture();
  const here = { locale: "fr", ip: "198.51.100.7" } as const;
  const answers = [];
  for (let i = 0; i < 8; i++) answers.push(await create(house, fill(house, chosen(house, wall(i))), here));
  expect(answers.map((answer) => answer.ok && answer.data.sessionId !== null)).toEqual([
    ...Array(CAPS.connection).fill(true),
    ...Array(3).fill(false),
  ]);
  expect(await db().portalAccount.count({ where: { practiceId: house.practice.id } })).toBe(8);
  expect(await db().outboxEmail.count({ where: { practiceId: house.practice.id, template: "verify" } })).toBe(8);
  const neighbour = await create(house, fill(house, chosen(house, wall(7))));
  expect(neighbour).toMatchObject({ ok: true, data: { sessionId: expect.any(String) } });
});

test("row 10: strangers hold eight times with a therapist, also at once; verified clients book on", async () => {
  const house = await makePracticeFixture();
  await fillHolds(house, CAPS.therapist - 1);
  const [one, other] = [await makeBooker(house, { verifiedAt: null }), await makeBooker(house, { verifiedAt: null })];
  const answers = await Promise.all([one.book(wall(0)), other.book(wall(1))]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject(confirmFirst);
  expect(await (await makeBooker(house)).book(wall(2))).toMatchObject({ ok: true });
});

test("sessions cancelled count for a day, so that nobody books and cancels without end", async () => {
  const house = await makePracticeFixture();
  await fillHolds(house, CAPS.therapist, { status: "cancelled" });
  const booker = await makeBooker(house, { verifiedAt: null });
  expect(await booker.book(wall(0))).toMatchObject(confirmFirst);
  await db().session.updateMany({
    where: { practiceId: house.practice.id },
    data: { createdAt: new Date(now.getTime() - 90_000_000) },
  });
  expect(await booker.book(wall(0))).toMatchObject({ ok: true });
});

test("an account that is linked to a client is no stranger, and another practice is not affected", async () => {
  const [house, next] = [await makePracticeFixture(), await makePracticeFixture()];
  await fillHolds(house, CAPS.therapist);
  expect(await (await makeBooker(house, { verifiedAt: null })).book(wall(0))).toMatchObject(confirmFirst);
  const linked = await makeBooker(house, { verifiedAt: null });
  await db().service.update({ where: { id: house.service.id }, data: { audience: "both" } });
  await makeGrant(linked.account, await makeClient(house.practice), house.owner);
  expect(await linked.book(wall(1))).toMatchObject({ ok: true });
  expect(await (await makeBooker(next, { verifiedAt: null })).book(wall(0))).toMatchObject({ ok: true });
});
