import { randomUUID } from "node:crypto";
import { db, transaction } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makePractice,
  makeSession,
} from "@/tests/support/factories";

useDatabase();

const refusal = async (work: Promise<unknown>) =>
  violatedConstraint(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );

test("a time is given once, and touching sessions are two", async () => {
  const { therapist, service } = await makePracticeFixture();
  await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T10:49" }))).toBe("session_no_overlap");
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T10:50" }))).toBeNull();
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T09:10" }))).toBeNull();
});

test("the constraint is told from inside a transaction too", async () => {
  const { therapist, service } = await makePracticeFixture();
  const session = await makeSession(therapist, service);
  const again = { ...session, id: randomUUID() };
  expect(await refusal(transaction((tx) => tx.session.create({ data: again })))).toBe("session_no_overlap");
  expect(
    await refusal(db()
      .$executeRaw`insert into session select (jsonb_populate_record(s, jsonb_build_object('id', uuidv7()))).*
    from session s where s.id = ${session.id}::uuid`),
  ).toBe("session_no_overlap");
});

test("a cancelled session frees its time, one that took place holds it", async () => {
  const { therapist, service } = await makePracticeFixture();
  for (const status of ["cancelled", "late_cancelled"] as const) await makeSession(therapist, service, { status });
  await makeSession(therapist, service, { status: "attended" });
  expect(await refusal(makeSession(therapist, service, { status: "no_show" }))).toBe("session_no_overlap");
});

test("buffers hold time", async () => {
  const { therapist, service } = await makePracticeFixture();
  await makeSession(therapist, service, { wallStart: "2027-01-12T10:00", blockedUntil: at("2027-01-12T11:00") });
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T10:55" }))).toBe("session_no_overlap");
});

test.each([
  ["a length of zero", { minutes: 0 }, "session_length"],
  ["an end before the start", { minutes: -10 }, "session_length"],
  ["blocked time that begins late", { blockedFrom: at("2027-01-12T10:10") }, "session_blocked"],
  ["blocked time that ends early", { blockedUntil: at("2027-01-12T10:10") }, "session_blocked"],
  ["a price below zero", { priceCents: -1 }, "session_price"],
])("%s is refused", async (_, given, constraint) => {
  const { therapist, service } = await makePracticeFixture();
  expect(await refusal(makeSession(therapist, service, given))).toBe(constraint);
});

test.each(["therapist_id", "starts_at", "ends_at", "blocked_from", "blocked_until"])(
  "a session without %s is refused",
  async (column) => {
    const { therapist, service } = await makePracticeFixture();
    const { id } = await makeSession(therapist, service);
    await expect(db().$executeRawUnsafe(`update session set ${column} = null where id = '${id}'`)).rejects.toThrow(
      /23502|null/i,
    );
  },
);

test("an unverified account holds one session, until it is cancelled", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const account = await makeAccount(practice, { verifiedAt: null });
  const held = { origin: "portal", accountId: account.id, unverifiedHold: true } as const;
  const first = await makeSession(therapist, service, { ...held, wallStart: "2027-01-12T09:00" });
  expect(await refusal(makeSession(therapist, service, { ...held, wallStart: "2027-01-12T14:00" }))).toBe(
    "session_one_unverified",
  );
  await db().session.update({ where: { id: first.id }, data: { status: "cancelled" } });
  expect(await refusal(makeSession(therapist, service, { ...held, wallStart: "2027-01-12T14:00" }))).toBeNull();
});

test("an address is unique among the verified and open accounts of one practice", async () => {
  const practice = await makePractice();
  const email = "iris.delacroix@mail.example";
  await makeAccount(practice, { email, verifiedAt: null });
  await makeAccount(practice, { email, verifiedAt: null });
  await makeAccount(practice, { email, closedAt: new Date() });
  await makeAccount(practice, { email });
  expect(await refusal(makeAccount(practice, { email }))).toBe("portal_account_verified_email");
  expect(await refusal(makeAccount(await makePractice(), { email }))).toBeNull();
});

test("an account is tied once to a client; undone, it may be tied again", async () => {
  const { practice, owner } = await makePracticeFixture();
  const [account, client] = [await makeAccount(practice), await makeClient(practice)];
  const { id } = await makeGrant(account, client, owner);
  expect(await refusal(makeGrant(account, client, owner))).toBe("association_one_active");
  await db().grant.update({ where: { id }, data: { endedAt: new Date() } });
  expect(await refusal(makeGrant(account, client, owner))).toBeNull();
});

test("a client is found without accents, by name, email and the digits of the phone", async () => {
  const practice = await makePractice();
  const { id } = await makeClient(practice, {
    firstName: "Élodie",
    lastName: "Müller-Nguyễn",
    email: "Elo@mail.example",
    phone: "+1 (604) 555-0100",
  });
  const { searchText } = await db().client.update({ where: { id }, data: { firstName: "Zoë" } });
  expect(searchText).toBe("zoe muller-nguyen elo@mail.example 16045550100");
});
