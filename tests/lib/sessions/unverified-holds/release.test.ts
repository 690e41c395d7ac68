import { db } from "@/lib/platform/db/client";
import { verifyProspects } from "@/lib/clients/prospects/commands";
import { endHold } from "@/lib/sessions/unverified-holds/jobs";
import { holdStep, releaseOf } from "@/lib/sessions/unverified-holds/rules";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const hours = (n: number, from = new Date(0)) => new Date(from.getTime() + n * 3_600_000);

describe("a hold", () => {
  const hold = { createdAt: hours(0), linkExpiresAt: hours(24), announcedAt: null };

  it.each([
    ["ends a day after its link", { ...hold }, 48],
    ["counts a link from the booking, if it is older", { ...hold, linkExpiresAt: hours(-50) }, 48],
    ["lasts longer with a fresh link", { ...hold, linkExpiresAt: hours(40) }, 64],
    ["but not for ever", { ...hold, linkExpiresAt: hours(1000) }, 120],
  ])("%s", (_, given, expected) => expect(releaseOf(given)).toEqual(hours(expected)));

  it.each([
    ["is left alone first", null, 35, { do: "wait", until: hours(36) }],
    ["is announced twelve hours before", null, 36, { do: "announce", at: hours(48) }],
    ["is announced twelve hours before, also after an outage", null, 90, { do: "announce", at: hours(102) }],
    ["then waits", hours(36), 47, { do: "wait", until: hours(48) }],
    ["and is released", hours(36), 48, { do: "release", at: hours(48) }],
  ])("%s", (_, announcedAt, now, expected) => expect(holdStep({ ...hold, announcedAt }, hours(now))).toEqual(expected));

  it("is announced again if a fresh link has put the end off", () => {
    const fresh = { createdAt: hours(0), linkExpiresAt: hours(60), announcedAt: hours(36) };
    expect(holdStep(fresh, hours(48))).toEqual({ do: "wait", until: hours(72) });
    expect(holdStep(fresh, hours(72))).toEqual({ do: "announce", at: hours(84) });
  });
});

/** A session that an unverified account has booked some hours ago, in ten days. */
async function arrange(status: "booked" | "requested" = "booked", ago = 40) {
  const house = await makePracticeFixture();
  const account = await makeAccount(house.practice, { verifiedAt: null, locale: "fr", zone: "America/Toronto" });
  const wallStart = hours(240, new Date()).toISOString().slice(0, 16);
  const session = await makeSession(house.therapist, house.service, {
    accountId: account.id,
    origin: "portal",
    status,
    unverifiedHold: true,
    wallStart,
    createdAt: hours(-ago, new Date()),
  });
  const run = () => endHold({ sessionId: session.id });
  const row = () => db().session.findUniqueOrThrow({ where: { id: session.id } });
  const emails = () =>
    db().outboxEmail.findMany({
      where: { sessionId: session.id },
      orderBy: [{ createdAt: "asc" }, { template: "asc" }],
    });
  const pass = (n: number) =>
    db()
      .$executeRaw`UPDATE session SET created_at = created_at - make_interval(hours => ${n}), hold_announced_at = hold_announced_at - make_interval(hours => ${n}) WHERE id = ${session.id}::uuid`;
  return { ...house, account, session, run, row, emails, pass };
}

test.each(["booked", "requested"] as const)(
  "of a session that is %s: both are told beforehand and at the release, once, by two servers",
  async (status) => {
    const { account, therapist, session, run, row, emails, pass, practice } = await arrange(status);
    await Promise.all([run(), run()]);
    expect((await emails()).map(({ template, recipient }) => [template, recipient])).toEqual([
      ["hold_announced_client", account.emailRaw],
      ["hold_announced_therapist", therapist.notifyEmail],
    ]);
    expect(await row()).toMatchObject({ status, holdAnnouncedAt: expect.any(Date) });
    await pass(11);
    await run();
    expect(await row()).toMatchObject({ status });
    await pass(2);
    const drawn = await Promise.all((await emails()).map(({ id }) => composed(id)));
    expect(drawn[0]?.subject).toContain("Vérifiez votre courriel pour garder");
    await Promise.all([run(), run()]);
    expect(await row()).toMatchObject({ status: "cancelled", sequence: 1, changedBy: "system" });
    const all = await emails();
    expect(all.map(({ template }) => template).sort()).toEqual([
      "hold_announced_client",
      "hold_announced_therapist",
      "hold_released_client",
      "hold_released_therapist",
    ]);
    const released = all.filter(({ template }) => template.startsWith("hold_released"));
    expect((await composed(released[0]?.id ?? ""))?.subject).toMatch(/^Heure libérée/);
    const audited = await db().auditEntry.findMany({
      where: { practiceId: practice.id, subject: `session:${session.id}` },
    });
    expect(audited.map(({ action }) => action).sort()).toEqual(["holds.announce", "holds.release"]);
  },
);

test.each(["verified", "linked to a client", "made by staff"])(
  "keeps the session of an account %s in the meantime",
  async (how) => {
    const { practice, owner, account, run, row, emails } = await arrange("booked", 100);
    if (how === "verified")
      await verifyProspects(
        practiceScope({ practiceId: practice.id, staffId: owner.id }),
        { accounts: [account.id] },
        new Date(),
      );
    if (how === "linked to a client") {
      const client = await makeClient(practice);
      await makeGrant(account, client, owner);
      await db().session.updateMany({ where: { accountId: account.id }, data: { clientId: client.id } });
    }
    if (how === "made by staff")
      await db().portalAccount.update({ where: { id: account.id }, data: { origin: "staff" } });
    await run();
    expect(await emails()).toEqual([]);
    expect(await row()).toMatchObject({ status: "booked", holdAnnouncedAt: null });
  },
);

test("releases the time of an account that was closed unverified, and tells the therapist", async () => {
  const { account, run, row, emails, pass } = await arrange();
  await db().portalAccount.update({ where: { id: account.id }, data: { closedAt: new Date() } });
  await run();
  await pass(13);
  await run();
  expect(await row()).toMatchObject({ status: "cancelled" });
  expect((await emails()).map(({ template }) => template)).toEqual([
    "hold_announced_therapist",
    "hold_released_therapist",
  ]);
});
