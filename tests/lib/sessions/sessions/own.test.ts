import { db, transaction } from "@/lib/platform/db/client";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import {
  countPast,
  holdsItsOne,
  lockSession,
  ownSession,
  pastSessions,
  sessionsToCome,
} from "@/lib/sessions/sessions/queries";
import { everyOwnSession } from "@/tests/support/sessions";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope } from "@/tests/support/scopes";

useDatabase();

/** A client with one session booked by staff, and an account linked to it with one of its own. */
async function tiedAccount({ verified }: { verified: boolean }) {
  const { practice, owner, therapist, service } = await makePracticeFixture();
  const client = await makeClient(practice);
  const account = await makeAccount(practice, { verifiedAt: verified ? new Date() : null });
  await makeGrant(account, client, owner);
  const past = await makeSession(therapist, service, {
    wallStart: "2026-03-03T10:00",
    clientId: client.id,
    status: "attended",
  });
  const own = await makeSession(therapist, service, {
    wallStart: "2027-03-03T10:00",
    clientId: client.id,
    accountId: account.id,
    origin: "portal",
    unverifiedHold: !verified,
  });
  const scope = portalScope({ practiceId: practice.id, accountId: account.id, clientId: client.id, verified });
  return { scope, past, own, practice };
}

test("an account sees the whole history of the client it acts for, the latest first", async () => {
  const { scope, past, own } = await tiedAccount({ verified: true });
  expect((await everyOwnSession(scope)).map(({ id }) => id)).toEqual([own.id, past.id]);
  expect(await ownSession(scope, past.id)).not.toBeNull();
});

test("until its address is proved, an account linked to a client sees only what it booked itself", async () => {
  const { scope, past, own } = await tiedAccount({ verified: false });
  expect((await everyOwnSession(scope)).map(({ id }) => id)).toEqual([own.id]);
  expect(await ownSession(scope, past.id)).toBeNull();
  expect(await transaction((tx) => lockSession(tx, scope, past.id))).toBeNull();
  expect(await movingSession(scope, past.id)).toBeNull();
  expect(await holdsItsOne(scope)).toBe(true);
});

test("a foreign session is like one that does not exist", async () => {
  const { own } = await tiedAccount({ verified: true });
  const { scope } = await tiedAccount({ verified: true });
  expect(await ownSession(scope, own.id)).toBeNull();
  expect(await ownSession({ ...scope, practiceId: own.practiceId }, own.id)).toBeNull();
});

test("what is to come and the history are apart: a cancelled session to come is history", async () => {
  const { scope, past, own } = await tiedAccount({ verified: true });
  const at = { ...scope, now: new Date("2027-01-01T00:00:00Z") };
  expect((await sessionsToCome(at)).map(({ id }) => id)).toEqual([own.id]);
  expect((await pastSessions(at, 9)).sessions.map(({ id }) => id)).toEqual([past.id]);
  expect(await countPast(at)).toBe(1);
  await db().session.update({ where: { id: own.id }, data: { status: "cancelled" } });
  expect(await sessionsToCome(at)).toEqual([]);
  expect((await pastSessions(at, 9)).sessions.map(({ id }) => id)).toEqual([own.id, past.id]);
});
