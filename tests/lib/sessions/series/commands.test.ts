import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { bookSeries, type SeriesLook } from "@/lib/sessions/series/commands";
import { clashesSeen } from "@/lib/sessions/series/rules";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeClient, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { arrangeSeries, drawnEmail } from "@/tests/support/series";
import { tables } from "@/tests/support/tables";

useDatabase();
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

type Answer = Awaited<ReturnType<typeof bookSeries>>;
const details = (answer: Answer) => (answer.ok ? null : answer.details) as SeriesLook;

describe("a series is booked", () => {
  it("at the same wall time, all in one: rows, one email each, reminders, the audit", async () => {
    const fixture = await arrangeSeries();
    const { scope, form, rows, practice, therapist, client } = fixture;
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
    const emails = await db().outboxEmail.findMany({
      where: { practiceId: practice.id },
      orderBy: { template: "asc" },
    });
    expect(emails.map(({ template, recipient, locale }) => [template, recipient, locale])).toEqual([
      ["series_booked_client", client.email, "fr"],
      ["series_booked_therapist", therapist.notifyEmail, "en"],
    ]);
    expect(await db().$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'reminders'`).toHaveLength(8);
    const french = (await drawnEmail(fixture, "series_booked_client", "fr"))!;
    expect(french.subject).toBe("Vos 4 séances sont réservées");
    expect(french.text.replace(/\s+/g, " ")).toContain("mardi 5 janvier 2027, de 14 h à 14 h 50");
    const file = french.attachments![0]!.content;
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    for (const { id } of sessions) expect(file).toContain(`UID:${id}@anteroom`);
  });

  it("only as it was shown: what came in between is named, and nothing is written", async () => {
    const { scope, form, therapist, service, rows } = await arrangeSeries();
    await makeSession(therapist, service, { wallStart: "2026-12-22T14:00" });
    const before = await tables();
    const answer = await bookSeries(scope, form(), now);
    expect(answer).toMatchObject({ ok: false, error: "preview_changed" });
    expect(details(answer).changed).toEqual([1]);
    expect(details(answer).rows[1]!.near.map((ms) => new Date(ms))).toEqual(
      ["12:00", "13:00", "15:00", "16:00"].map((time) => at(`2026-12-22T${time}`)),
    );
    expect(await tables()).toEqual(before);

    const seen = clashesSeen(details(answer).rows);
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

  it("on a holiday, with a reason if the practice requires one, which those sessions keep", async () => {
    const { scope, form, practice, therapist, rows } = await arrangeSeries();
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
    const seen = clashesSeen(details(await bookSeries(scope, form(), now)).rows);
    await db().practice.update({ where: { id: practice.id }, data: { overrideReasonRequired: true } });
    const answer = await bookSeries(scope, form(4, { seen }), now);
    expect(answer).toMatchObject({ error: "reason_needed", fields: { reason: "reason_needed" } });
    await db().practice.update({ where: { id: practice.id }, data: { overrideReasonRequired: false } });
    expect(await bookSeries(scope, form(4, { seen, reason: "They insist" }), now)).toMatchObject({ ok: true });
    expect((await rows()).map(({ overrideReason }) => overrideReason)).toEqual([null, "They insist", null, null]);
  });

  it("never at a time that the clock skips: it is moved or left out", async () => {
    const { scope, form, rows } = await arrangeSeries({ zone: "America/Toronto" });
    const night = { date: "2027-03-07", time: "02:30", reason: "Night watch" };
    const seen = clashesSeen(details(await bookSeries(scope, form(2, night), now)).rows);
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
    const { scope, form, practice } = await arrangeSeries();
    const other = await arrangeSeries();
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
      const { scope, form, practice, therapist } = await arrangeSeries();
      const second = await makeClient(practice);
      // The second starts a week later and clashes with the first in three of its four sessions.
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
    const { scope, form, rows, emails } = await arrangeSeries();
    const input = form();
    const answers = await Promise.all(Array.from({ length: 6 }, () => bookSeries(scope, input, now)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.data.session : answer.error))).size).toBe(1);
    expect(await rows()).toHaveLength(4);
    expect(await emails()).toHaveLength(2);
  });
});
