import fc from "fast-check";
import { bookerReasons } from "@/lib/availability/hours/rules";
import { clientStanding } from "@/lib/availability/hours/queries";
import { bookingBlocker } from "@/lib/sessions/booking/rules";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeGrant, makeClient, makePracticeFixture, makeService, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";

useDatabase();

test("the session cap is a reason exactly where it bars the booking", () => {
  fc.assert(
    fc.property(
      fc.record({
        verified: fc.constant(true),
        holdsOne: fc.constant(false),
        upcoming: fc.nat(6),
        cap: fc.integer({ min: 1, max: 6 }),
      }),
      (standing) => {
        expect(bookerReasons(standing).length === 0).toBe(bookingBlocker(standing) === null);
        expect(bookerReasons(standing).length === 0).toBe(standing.upcoming < standing.cap);
      },
    ),
  );
});

test("Why not? and the booking itself agree about a client at the cap", async () => {
  const fixture = await makePracticeFixture({ sessionCap: 2 });
  const { practice, therapist, owner } = fixture;
  const scope = practiceScope({ practiceId: practice.id, now });
  const existing = await makeService(practice, [therapist], { audience: "existing" });
  const client = await makeClient(practice);
  const booker = await makeBooker({ ...fixture, service: existing });
  const account = await db().portalAccount.findFirstOrThrow({ where: { practiceId: practice.id } });
  await makeGrant(account, client, owner);
  await makeSession(therapist, existing, { clientId: client.id, wallStart: "2026-12-15T10:00" });
  await makeSession(therapist, existing, { clientId: client.id, wallStart: "2026-12-15T12:00", status: "cancelled" });
  const reasons = async () =>
    bookerReasons({ ...(await clientStanding(scope, client.id))!, verified: true, holdsOne: false });
  expect(await reasons()).toEqual([]);
  expect(await booker.book("2026-12-14T10:00")).toMatchObject({ ok: true });
  expect(await reasons()).toEqual(["session_cap"]);
  expect(await booker.book("2026-12-14T12:00")).toMatchObject({ error: "session_cap" });
  expect(await clientStanding(practiceScope({ now }), client.id)).toBeNull();
  expect(await clientStanding(scope, randomUUID())).toBeNull();
});
