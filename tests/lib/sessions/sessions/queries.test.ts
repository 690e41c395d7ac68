import { randomUUID } from "node:crypto";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { ownSession } from "@/lib/sessions/sessions/queries";
import { makeBooker } from "@/tests/support/booker";
import { everyOwnSession } from "@/tests/support/sessions";
import { useDatabase } from "@/tests/support/database";
import { makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope } from "@/tests/support/scopes";

useDatabase();

async function arrange() {
  const fixture = await makePracticeFixture();
  const client = await makeClient(fixture.practice);
  const [mine, partners, strangers] = await Promise.all([
    makeBooker(fixture, {}, client),
    makeBooker(fixture, {}, client),
    makeBooker(fixture),
  ]);
  for (const { account } of [mine, partners]) await makeGrant(account, client, fixture.owner);
  const own = (hour: number, given: Parameters<typeof makeSession>[2]) =>
    makeSession(fixture.therapist, fixture.service, { wallStart: `2027-01-12T${hour}:00`, ...given });
  const sessions = {
    mine: await own(10, { accountId: mine.account.id, clientId: client.id }),
    partners: await own(11, { accountId: partners.account.id, clientId: client.id }),
    staffs: await own(12, { clientId: client.id }),
    strangers: await own(13, { accountId: strangers.account.id }),
  };
  return { ...fixture, client, mine, strangers, sessions };
}

describe("own sessions", () => {
  it("are what the account booked and what its client has, the latest first, and nobody else's", async () => {
    const { mine, sessions } = await arrange();
    expect((await everyOwnSession(mine.scope)).map(({ id }) => id)).toEqual([
      sessions.staffs.id,
      sessions.partners.id,
      sessions.mine.id,
    ]);
    for (const id of [sessions.mine.id, sessions.partners.id, sessions.staffs.id])
      expect(await ownSession(mine.scope, id)).toMatchObject({ id });
    for (const id of [sessions.strangers.id, randomUUID()]) expect(await ownSession(mine.scope, id)).toBeNull();
  });

  it("are, of a prospect, only what it booked", async () => {
    const { strangers, sessions } = await arrange();
    expect((await everyOwnSession(strangers.scope)).map(({ id }) => id)).toEqual([sessions.strangers.id]);
    expect(await ownSession(strangers.scope, sessions.staffs.id)).toBeNull();
  });

  it("are of one practice, even to a scope that names another's account and client", async () => {
    const { mine, client, sessions } = await arrange();
    const elsewhere = portalScope({
      practiceId: (await makePracticeFixture()).practice.id,
      accountId: mine.account.id,
      clientId: client.id,
    });
    expect(await everyOwnSession(elsewhere)).toEqual([]);
    expect(await ownSession(elsewhere, sessions.mine.id)).toBeNull();
    await expect(ownAccount(elsewhere)).rejects.toThrow();
  });
});
