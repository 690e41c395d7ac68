import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { bookSeries, cancelFollowing, changeFollowing, type SeriesLook } from "@/lib/series/commands";
import { seenOf } from "@/lib/series/rules";
import { undoSession } from "@/lib/sessions/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeClient, makeHouse, makeService, makeSession, makeTherapist } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

type Answer = Awaited<ReturnType<typeof bookSeries>>;
const look = (answer: Answer) => (answer.ok ? null : answer.details) as SeriesLook;

/** A Tuesday at 14:00, weekly from 15 December 2026; it is Wednesday 9 December, noon. */
async function arrange(given: Parameters<typeof makeHouse>[0] = {}) {
  const house = await makeHouse(given);
  const { practice, owner, therapist } = house;
  const service = await makeService(practice, [therapist], { audience: "existing", bufferAfter: 10 });
  const client = await makeClient(practice, { locale: "fr" });
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, now });
  const form = (count = 4, more: object = {}) => ({
    client: client.id,
    therapist: therapist.id,
    service: service.id,
    date: "2026-12-15",
    time: "14:00",
    everyWeeks: 1,
    count,
    reason: null,
    key: randomUUID(),
    seen: "|".repeat(count - 1),
    choices: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, "keep" as const])),
    ...more,
  });
  const rows = () => db().session.findMany({ where: { clientId: client.id }, orderBy: { startsAt: "asc" } });
  const walls = async () =>
    (await rows()).filter(({ status }) => status === "booked").map(({ wallStart }) => wallStart);
  const emails = async () =>
    (
      await db().outboxEmail.findMany({
        where: { practiceId: practice.id },
        orderBy: [{ createdAt: "asc" }, { template: "asc" }],
      })
    ).map(({ template }) => template);
  return { ...house, service, client, scope, form, rows, walls, emails };
}
type House = Awaited<ReturnType<typeof arrange>>;

async function booked(count = 4) {
  const house = await arrange();
  expect(await bookSeries(house.scope, house.form(count), now)).toMatchObject({ ok: true });
  await db().outboxEmail.deleteMany({ where: { practiceId: house.practice.id } });
  const sessions = await house.rows();
  const from = (i: number) => ({ session: sessions[i]!.id, sequence: 0, count: count - i });
  return { ...house, sessions, from };
}

async function drawn({ practice }: House, template: string, locale: "en" | "fr") {
  const row = await db().outboxEmail.findFirstOrThrow({ where: { practiceId: practice.id, template } });
  const email = await composed(row.id, locale);
  if (email)
    for (const text of [email.subject, email.text])
      expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{[a-z]+\}|emails\./i);
  return email;
}

describe("a series is booked", () => {
  it("at the same wall time, all in one: rows, one email each, reminders, the audit", async () => {
    const house = await arrange();
    const { scope, form, rows, practice, therapist, client } = house;
    const input = form();
    const answer = await bookSeries(scope, input, now);
    expect(answer).toMatchObject({ ok: true });
    expect(await bookSeries(scope, input, now)).toEqual(answer);
    const sessions = await rows();
    expect(sessions.map(({ wallStart }) => wallStart)).toEqual([
      "2026-12-15T14:00",
      "2026-12-22T14:00",
      "2026-12-29T14:00",
      "2027-01-05T14:00",
    ]);
    for (const session of sessions)
      expect(session).toMatchObject({ seriesId: input.key, origin: "staff", overrideReason: null, sequence: 0 });
    expect(await db().series.findUnique({ where: { id: input.key } })).toMatchObject({
      practiceId: practice.id,
      everyWeeks: 1,
      count: 4,
      wallStart: "2026-12-15T14:00",
      createdBy: scope.actor,
    });
    const told = await db().outboxEmail.findMany({ where: { practiceId: practice.id }, orderBy: { template: "asc" } });
    expect(told.map(({ template, recipient, locale }) => [template, recipient, locale])).toEqual([
      ["series_booked_client", client.email, "fr"],
      ["series_booked_therapist", therapist.notifyEmail, "en"],
    ]);
    expect(await db().$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'reminders'`).toHaveLength(8);
    const french = (await drawn(house, "series_booked_client", "fr"))!;
    expect(french.subject).toBe("Vos 4 séances sont réservées");
    expect(french.text.replace(/\s+/g, " ")).toContain("mardi 5 janvier 2027, de 14 h à 14 h 50");
    const file = french.attachments![0]!.content;
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    for (const { id } of sessions) expect(file).toContain(`UID:${id}@anteroom`);
  });

  it("only as it was shown: what came in between is named, and nothing is written", async () => {
    const { scope, form, therapist, service, rows } = await arrange();
    await makeSession(therapist, service, { wallStart: "2026-12-22T14:00" });
    const before = await tables();
    const answer = await bookSeries(scope, form(), now);
    expect(answer).toMatchObject({ ok: false, error: "preview_changed" });
    expect(look(answer).changed).toEqual([1]);
    expect(look(answer).rows[1]!.near.map((ms) => new Date(ms))).toEqual(
      ["12:00", "13:00", "15:00", "16:00"].map((time) => at(`2026-12-22T${time}`)),
    );
    expect(await tables()).toEqual(before);

    const seen = seenOf(look(answer).rows);
    expect(await bookSeries(scope, form(4, { seen }), now)).toMatchObject({
      error: "undecided",
      fields: { "at-1": "undecided" },
    });
    expect(await tables()).toEqual(before);
    const choices = { 0: "keep", 1: at("2026-12-22T15:00").getTime(), 2: "skip", 3: "keep" } as const;
    expect(await bookSeries(scope, form(4, { seen, choices }), now)).toMatchObject({ ok: true });
    expect((await rows()).map(({ wallStart }) => wallStart)).toEqual([
      "2026-12-15T14:00",
      "2026-12-22T15:00",
      "2027-01-05T14:00",
    ]);
  });

  it("on a holiday and outside the hours with a reason only, which those sessions keep", async () => {
    const { scope, form, practice, therapist, rows } = await arrange();
    const [startsAt, endsAt] = [at("2026-12-22T00:00"), at("2026-12-23T00:00")];
    await db().timeOff.create({
      data: {
        practiceId: practice.id,
        therapistId: therapist.id,
        startsAt,
        endsAt,
        wallStart: "2026-12-22T00:00",
        wallEnd: "2026-12-23T00:00",
        zone: practice.zone,
        tzdb: "x",
        note: "Ski",
      },
    });
    const seen = seenOf(look(await bookSeries(scope, form(), now)).rows);
    const answer = await bookSeries(scope, form(4, { seen }), now);
    expect(answer).toMatchObject({ error: "reason_needed", fields: { reason: "reason_needed" } });
    expect(await bookSeries(scope, form(4, { seen, reason: "They insist" }), now)).toMatchObject({ ok: true });
    expect((await rows()).map(({ overrideReason }) => overrideReason)).toEqual([null, "They insist", null, null]);
  });

  it("never at a time that the clock skips: it is moved or left out", async () => {
    const { scope, form, rows } = await arrange({ zone: "America/Toronto" });
    const night = { date: "2027-03-07", time: "02:30", reason: "Night watch" };
    const seen = seenOf(look(await bookSeries(scope, form(2, night), now)).rows);
    expect(seen).toBe("outside_hours|gap");
    expect(await bookSeries(scope, form(2, { ...night, seen }), now)).toMatchObject({
      error: "undecided",
      fields: { "at-1": "undecided" },
    });
    expect(await bookSeries(scope, form(2, { ...night, seen, choices: { 0: "keep", 1: "skip" } }), now)).toMatchObject({
      ok: true,
    });
    expect((await rows()).map(({ wallStart }) => wallStart)).toEqual(["2027-03-07T02:30"]);
  });

  it("refused, writes nothing; a therapist books with themselves only", async () => {
    const { scope, form, practice } = await arrange();
    const other = await arrange();
    const before = await tables();
    const refused = async (more: object, error: string, as = scope) =>
      expect(await bookSeries(as, form(4, more), now)).toMatchObject({ ok: false, error });
    await refused({ client: other.client.id }, "not_found");
    await refused({ therapist: other.therapist.id }, "not_offered");
    await refused({ choices: { 0: "skip", 1: "skip", 2: "skip", 3: "skip" } }, "nothing_left");
    await refused(
      {},
      "not_yours",
      practiceScope({ practiceId: practice.id, role: "therapist", therapistId: randomUUID(), now }),
    );
    expect(await tables()).toEqual(before);
  });
});

describe("races", () => {
  it("two series on one therapist: one whole, of the other nothing", async () => {
    for (let i = 0; i < 4; i++) {
      const { scope, form, practice, therapist } = await arrange();
      const second = await makeClient(practice);
      // The second begins a week later and meets the first in three of its four sessions.
      const answers = await Promise.all([
        bookSeries(scope, form(), now),
        bookSeries(scope, form(4, { client: second.id, date: "2026-12-22", time: "14:30", reason: "x" }), now),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: "preview_changed" });
      expect(await db().session.count({ where: { therapistId: therapist.id } })).toBe(4);
      expect(await db().series.count({ where: { practiceId: practice.id } })).toBe(1);
      expect(await db().outboxEmail.count({ where: { practiceId: practice.id } })).toBe(2);
    }
  });

  it("six presses of one form: one series", async () => {
    const { scope, form, rows, emails } = await arrange();
    const input = form();
    const answers = await Promise.all(Array.from({ length: 6 }, () => bookSeries(scope, input, now)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.data.session : answer.error))).size).toBe(1);
    expect(await rows()).toHaveLength(4);
    expect(await emails()).toHaveLength(2);
  });
});

describe("this one and the following", () => {
  it("are cancelled together: one email each, after the minute of undo, of what is still cancelled then", async () => {
    const house = await booked();
    const { scope, from, rows, emails, sessions } = house;
    expect(await cancelFollowing(scope, { ...from(1), count: 2 }, now)).toMatchObject({ error: "changed_meanwhile" });
    expect(await cancelFollowing(scope, from(1), now)).toEqual({ ok: true, data: { session: sessions[1]!.id } });
    expect(await cancelFollowing(scope, from(1), now)).toEqual({ ok: true, data: { session: sessions[1]!.id } });
    expect((await rows()).map(({ status, sequence }) => [status, sequence])).toEqual([
      ["booked", 0],
      ["cancelled", 1],
      ["cancelled", 1],
      ["cancelled", 1],
    ]);
    expect(await emails()).toEqual(["series_cancelled_client", "series_cancelled_therapist"]);
    expect(
      await undoSession(scope, { session: sessions[2]!.id, sequence: 1 }, new Date(now.getTime() + 30_000)),
    ).toMatchObject({ ok: true });
    const email = (await drawn(house, "series_cancelled_client", "en"))!;
    expect(email.subject).toBe("Cancelled: 2 sessions");
    expect(email.text).not.toContain("29 December");
    const file = email.attachments![0]!.content;
    expect(file).toContain("METHOD:PUBLISH");
    expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(2);
    expect(file.match(/SEQUENCE:1/g)).toHaveLength(2);
  });

  it("move by as much on the wall, also onto each other's old times", async () => {
    const house = await booked();
    const { scope, from, walls, emails, sessions } = house;
    const input = { ...from(1), therapist: "" as const, date: "2026-12-29", time: "14:30", reason: "x" };
    expect(await changeFollowing(scope, input, now)).toMatchObject({ ok: true });
    expect(await changeFollowing(scope, input, now)).toEqual({ ok: true, data: { session: sessions[1]!.id } });
    expect(await walls()).toEqual(["2026-12-15T14:00", "2026-12-29T14:30", "2027-01-05T14:30", "2027-01-12T14:30"]);
    expect(await emails()).toEqual(["series_changed_client", "series_changed_therapist"]);
    const email = (await drawn(house, "series_changed_client", "en"))!;
    expect(email.text.replace(/\s+/g, " ")).toContain(
      "Tuesday 22 December 2026, 14:00 to 14:50 → Tuesday 29 December 2026, 14:30 to 15:20",
    );
    for (const { id } of sessions.slice(1)) expect(email.attachments![0]!.content).toContain(`UID:${id}@anteroom`);
    const back = { ...input, sequence: 1, date: "2026-12-22", time: "14:00", reason: null };
    expect(await changeFollowing(scope, back, now)).toMatchObject({ ok: true });
    expect(await walls()).toEqual(["2026-12-15T14:00", "2026-12-22T14:00", "2026-12-29T14:00", "2027-01-05T14:00"]);
  });

  it("keep their time on the clock when it changes, and their length", async () => {
    const house = await arrange({ zone: "America/Toronto" });
    await bookSeries(house.scope, house.form(3, { date: "2027-03-02" }), now);
    const [first] = await house.rows();
    expect(
      await changeFollowing(
        house.scope,
        { session: first!.id, sequence: 0, count: 3, therapist: "", date: "2027-03-03", time: "10:00", reason: null },
        now,
      ),
    ).toMatchObject({ ok: true });
    const rows = await house.rows();
    expect(rows.map(({ startsAt }) => startsAt)).toEqual(
      ["2027-03-03T10:00", "2027-03-10T10:00", "2027-03-17T10:00"].map((wall) => at(wall, "America/Toronto")),
    );
    for (const { startsAt, blockedUntil } of rows)
      expect(blockedUntil.getTime() - startsAt.getTime()).toBe(60 * 60_000);
  });

  it("go to another therapist: who had them hears it too", async () => {
    const { scope, from, practice, service, rows, emails } = await booked();
    const sam = await makeTherapist(practice, { name: "Sam Okafor", notifyEmail: "sam@maple.example" });
    const input = { ...from(2), therapist: sam.id, date: "2026-12-29", time: "14:00", reason: null };
    expect(await changeFollowing(scope, input, now)).toMatchObject({ error: "not_offered" });
    await db().therapistService.create({
      data: { practiceId: practice.id, therapistId: sam.id, serviceId: service.id, spots: ["video"] },
    });
    expect(await changeFollowing(scope, input, now)).toEqual({
      ok: false,
      error: "not_there",
      fields: { therapist: "not_there" },
    });
    await db().therapistService.updateMany({ where: { therapistId: sam.id }, data: { spots: [] } });
    expect(await changeFollowing(scope, input, now)).toMatchObject({ ok: true });
    expect((await rows()).map(({ therapistId }) => therapistId === sam.id)).toEqual([false, false, true, true]);
    expect(await emails()).toEqual(["series_changed_client", "series_changed_therapist", "series_handed_over"]);
  });

  it("move all or none: what is taken is named", async () => {
    const { scope, from, therapist, service, practice } = await booked();
    const ada = await makeClient(practice, { firstName: "Ada", lastName: "Okoro" });
    await makeSession(therapist, service, { clientId: ada.id, wallStart: "2027-01-05T10:00" });
    const before = await tables();
    const input = { ...from(1), therapist: "" as const, date: "2026-12-22", time: "10:00", reason: "x" };
    const answer = await changeFollowing(scope, input, now);
    expect(answer).toMatchObject({ ok: false, error: "clashes" });
    expect(
      (answer.ok ? [] : (answer.details as { rows: { clash: { what: string } | null }[] }).rows).map(
        ({ clash }) => clash?.what ?? null,
      ),
    ).toEqual([null, null, "Ada Okoro"]);
    expect(await changeFollowing(scope, { ...input, time: "19:00", reason: null }, now)).toMatchObject({
      error: "reason_needed",
    });
    expect(await changeFollowing(scope, { ...input, time: "14:00" }, now)).toMatchObject({ error: "same_time" });
    expect(
      await changeFollowing(
        practiceScope({ practiceId: practice.id, role: "therapist", therapistId: randomUUID(), now }),
        input,
        now,
      ),
    ).toMatchObject({ error: "not_yours" });
    expect(await changeFollowing((await arrange()).scope, input, now)).toMatchObject({ error: "not_found" });
    const after = await tables();
    for (const table of ["message", "jobs"]) expect(after[table]).toEqual(before[table]);
    expect(
      (await db().session.findMany({ where: { practiceId: practice.id, seriesId: { not: null } } })).every(
        ({ sequence }) => sequence === 0,
      ),
    ).toBe(true);
  });
});
