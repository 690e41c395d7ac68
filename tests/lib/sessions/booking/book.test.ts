import { randomUUID } from "node:crypto";
import { book } from "@/lib/sessions/booking/commands";
import { db } from "@/lib/platform/db/client";
import { TZDB_VERSION } from "@/lib/scheduling/zones";
import { at, makeGrant, makeClient, makePracticeFixture, makeService, makeTherapist } from "@/tests/support/factories";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { portalScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { refused, arrange } from "./booking.fixture";

useDatabase();

describe("what a booking leaves behind", () => {
  it("stores the instants, the agreed wall time, the blocked range and the price of the service", async () => {
    const { practice, therapist, account, book: ask } = await arrange();
    const service = await makeService(practice, [therapist], {
      bufferBefore: 10,
      bufferAfter: 15,
      minutes: 45,
      priceCents: 12_345,
      places: ["video"],
    });
    const answer = await ask("2026-12-10T10:00", { service: service.id });
    expect(answer).toMatchObject({ ok: true });
    expect(await db().session.findFirst({ where: { serviceId: service.id } })).toMatchObject({
      id: answer.ok && answer.data.sessionId,
      accountId: account.id,
      clientId: null,
      therapistId: therapist.id,
      practiceId: practice.id,
      status: "booked",
      origin: "portal",
      place: "video",
      priceCents: 12_345,
      unverifiedHold: false,
      createdAt: now,
      // British Columbia is on UTC−7 all year from 2026 on.
      startsAt: new Date("2026-12-10T17:00:00Z"),
      endsAt: new Date("2026-12-10T17:45:00Z"),
      blockedFrom: new Date("2026-12-10T16:50:00Z"),
      blockedUntil: new Date("2026-12-10T18:00:00Z"),
      wallStart: "2026-12-10T10:00",
      zone: "America/Vancouver",
      tzdb: TZDB_VERSION,
    });
  });

  it("writes the audit entry, two emails in their recipients' languages, and their jobs", async () => {
    const { practice, owner, therapist, account, book: ask } = await arrange();
    await db().staff.update({ where: { id: owner.id }, data: { locale: "fr" } });
    await db().therapist.update({ where: { id: therapist.id }, data: { notifyEmail: "desk@maple.example" } });
    const answer = await ask("2026-12-10T10:00");
    const sessionId = answer.ok ? answer.data.sessionId : "";
    expect(await db().auditEntry.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { action: "session.book", actor: `account:${account.id}`, subject: `session:${sessionId}` },
    ]);
    const messages = await db().outboxEmail.findMany({
      where: { practiceId: practice.id },
      orderBy: { template: "asc" },
    });
    expect(messages).toMatchObject([
      {
        template: "booked_client",
        recipient: account.emailRaw,
        locale: "en",
        sessionId,
        data: { sessionId },
        status: "queued",
      },
      {
        template: "booked_therapist",
        recipient: "desk@maple.example",
        locale: "fr",
        sessionId,
        data: { sessionId },
        status: "queued",
      },
    ]);
    const jobs = await db().$queryRaw<{ id: string }[]>`SELECT data->>'messageId' AS id FROM pgboss.job`;
    expect(jobs.map(({ id }) => id).sort()).toEqual(expect.arrayContaining(messages.map(({ id }) => id)));
  });

  it.each([
    ["the audit", "audit_entry"],
    ["the emails", "message"],
    ["the session", "session"],
  ])("leaves nothing where the database refuses %s", async (_, table) => {
    const { book: ask } = await arrange();
    const before = await tables();
    await db().$executeRawUnsafe(
      `CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$`,
    );
    await db().$executeRawUnsafe(
      `CREATE TRIGGER broken AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION broken()`,
    );
    try {
      await expect(ask("2026-12-10T10:00")).rejects.toThrow("disk full");
    } finally {
      await db().$executeRawUnsafe("DROP FUNCTION broken() CASCADE");
    }
    expect(await tables()).toEqual(before);
  });

  it("links the session to the client whom the account acts for", async () => {
    const fixture = await makePracticeFixture();
    const client = await makeClient(fixture.practice);
    const service = await makeService(fixture.practice, [fixture.therapist], { audience: "existing" });
    const { account, book: ask } = await makeBooker(fixture, {}, client);
    await makeGrant(account, client, fixture.owner);
    expect(await ask("2026-12-10T10:00", { service: service.id })).toMatchObject({ ok: true });
    expect(await db().session.findFirst({ where: { accountId: account.id } })).toMatchObject({ clientId: client.id });
  });
});

describe("whose services", () => {
  it.each([
    ["new", false, true],
    ["new", true, false],
    ["existing", false, false],
    ["existing", true, true],
    ["both", false, true],
    ["both", true, true],
  ] as const)("a service for %s clients, asked for by a client %s: %s", async (audience, isClient, may) => {
    const fixture = await makePracticeFixture();
    const service = await makeService(fixture.practice, [fixture.therapist], { audience });
    const client = isClient ? await makeClient(fixture.practice) : null;
    // The database decides who is a client, even if the scope was different when the page was rendered.
    const { account, book: ask } = await makeBooker(fixture);
    if (client) await makeGrant(account, client, fixture.owner);
    expect(await ask("2026-12-10T10:00", { service: service.id })).toEqual(
      may ? expect.objectContaining({ ok: true }) : refused("not_offered"),
    );
  });

  it("is a prospect's list again after Undo", async () => {
    const fixture = await makePracticeFixture();
    const client = await makeClient(fixture.practice);
    const { account, book: ask } = await makeBooker(fixture, {}, client);
    const association = await makeGrant(account, client, fixture.owner);
    expect(await ask("2026-12-10T10:00")).toEqual(refused("not_offered"));
    await db().grant.update({ where: { id: association.id }, data: { endedAt: now } });
    expect(await ask("2026-12-10T10:00")).toMatchObject({ ok: true });
  });
});

describe("what is not offered, in one answer", () => {
  it("holds for foreign, unknown, inactive and offline alike, and writes nothing", async () => {
    const { practice, therapist, service, book: ask } = await arrange();
    const foreign = await makePracticeFixture();
    const colleague = await makeTherapist(practice);
    const offline = await makeTherapist(practice, { onlineBooking: false });
    const inactive = await makeService(practice, [therapist], { active: false });
    const offlines = await makeService(practice, [offline]);
    // A row that links another practice's service to our therapist has no effect.
    await db().therapistService.create({
      data: { therapistId: therapist.id, serviceId: foreign.service.id, practiceId: practice.id },
    });
    const before = await tables();
    const wrong = [
      { therapist: foreign.therapist.id, service: foreign.service.id },
      { therapist: foreign.therapist.id },
      { service: foreign.service.id },
      { therapist: randomUUID() },
      { service: randomUUID() },
      { therapist: colleague.id },
      { service: inactive.id },
      { therapist: service.id, service: therapist.id },
      { therapist: offline.id, service: offlines.id },
    ];
    for (const choice of wrong)
      expect(await ask("2026-12-10T10:00", choice)).toEqual({ ok: false, error: "not_offered" });
    expect(await tables()).toEqual(before);
  });

  it.each([
    ["of another practice", "foreign"],
    ["closed", "closed"],
    ["unknown", "unknown"],
  ])("refuses an account %s", async (_, kind) => {
    const { practice, therapist, service, account } = await arrange();
    const foreign = await arrange();
    if (kind === "closed") await db().portalAccount.update({ where: { id: account.id }, data: { closedAt: now } });
    const accountId = { foreign: foreign.account.id, closed: account.id }[kind] ?? randomUUID();
    const before = await tables();
    const choice = {
      therapist: therapist.id,
      service: service.id,
      key: randomUUID(),
      start: at("2026-12-10T10:00").getTime(),
    };
    expect(await book(portalScope({ practiceId: practice.id, accountId }), choice, "ip", now)).toEqual(
      refused("signed_out"),
    );
    expect(await tables()).toEqual(before);
  });
});
