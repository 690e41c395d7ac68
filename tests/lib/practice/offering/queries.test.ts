import { randomUUID } from "node:crypto";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import {
  makeAccount,
  makeClient,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";

useDatabase();

test("the catalogue has the practice's own that can be booked online, and tells a stranger no more than when somebody is busy", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const foreign = await makePracticeFixture();
  await makeTherapist(practice, { name: "Not Online", onlineBooking: false });
  await makeService(practice, [therapist], { nameEn: "Given up", active: false });
  const [account, client] = [await makeAccount(practice), await makeClient(practice)];
  const booked = await makeSession(therapist, service, {
    wallStart: "2027-01-12T10:00",
    accountId: account.id,
    clientId: client.id,
  });
  await makeSession(therapist, service, { wallStart: "2027-01-13T10:00", status: "cancelled" });
  for (const asked of [null, therapist.id, foreign.therapist.id, randomUUID()]) {
    const catalogue = await bookingCatalogue(publicScope({ practiceId: practice.id, now }), asked);
    expect(catalogue.therapists.map(({ id }) => id)).toEqual([therapist.id]);
    expect(catalogue.services.map(({ id }) => id)).toEqual([service.id]);
    expect(catalogue.therapistId).toBe(therapist.id);
    expect([...catalogue.busy]).toEqual([booked.blockedFrom.getTime(), booked.blockedUntil.getTime()]);
    expect(JSON.stringify(catalogue)).not.toMatch(/Okafor|Lindqvist|@|\+1604/);
  }
});

test("with everyone, the busy time of each therapist comes with it; else only of one", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const other = await makeTherapist(practice, { name: "Zoé Arsenault", position: 9 });
  await makeService(practice, [other]);
  const booked = [
    await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" }),
    await makeSession(other, service, { wallStart: "2027-01-13T10:00" }),
  ];
  const [own, others] = booked.map(({ blockedFrom, blockedUntil }) => [blockedFrom.getTime(), blockedUntil.getTime()]);
  const busy = async (everyone: boolean) => {
    const scope = publicScope({ practiceId: practice.id, now });
    const { busyById } = await bookingCatalogue(scope, therapist.id, null, everyone);
    return Object.fromEntries(Object.entries(busyById).map(([id, ranges]) => [id, [...ranges!]]));
  };
  expect(await busy(true)).toEqual({ [therapist.id]: own, [other.id]: others });
  expect(await busy(false)).toEqual({ [therapist.id]: own });
});
