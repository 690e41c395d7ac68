import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { cancelFollowing, changeFollowing } from "@/lib/sessions/series-changes/commands";
import { bookSeries } from "@/lib/sessions/series/commands";
import { undoSession } from "@/lib/sessions/sessions/commands";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeClient, makeSession, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { arrangeSeries, bookedSeries, drawnEmail } from "@/tests/support/series";
import { tables } from "@/tests/support/tables";

useDatabase();

/** Codes of the rules that these times break. */
const RULES = "outside_hours over_hours closed_day";
afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

describe("this one and the following", () => {
  it("are cancelled together: one email each, after the minute of undo, of what is still cancelled then", async () => {
    const fixture = await bookedSeries();
    const { scope, from, rows, emails, sessions } = fixture;
    expect(await cancelFollowing(scope, { ...from(1), count: 2 }, now)).toMatchObject({
      error: "changed_meanwhile",
    });
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
    const email = (await drawnEmail(fixture, "series_cancelled_client", "en"))!;
    expect(email.subject).toBe("Cancelled: 2 sessions");
    expect(email.text).not.toContain("December 29");
    const file = email.attachments![0]!.content;
    expect(file).toContain("METHOD:PUBLISH");
    expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(2);
    expect(file.match(/SEQUENCE:1/g)).toHaveLength(2);
  });

  it("move by as much on the wall, also onto each other's old times", async () => {
    const fixture = await bookedSeries();
    const { scope, from, walls, emails, sessions } = fixture;
    const input = { ...from(1), therapist: "" as const, date: "2026-12-29", time: "14:30", reason: "x", seen: RULES };
    expect(await changeFollowing(scope, input, now)).toMatchObject({ ok: true });
    expect(await changeFollowing(scope, input, now)).toEqual({
      ok: true,
      data: { session: sessions[1]!.id },
    });
    expect(await walls()).toEqual(["2026-12-15T14:00", "2026-12-29T14:30", "2027-01-05T14:30", "2027-01-12T14:30"]);
    expect(await emails()).toEqual(["series_changed_client", "series_changed_therapist"]);
    const email = (await drawnEmail(fixture, "series_changed_client", "en"))!;
    expect(email.text.replace(/\s+/g, " ")).toContain(
      "Tuesday, December 22, 2026, 2:00–2:50 pm → Tuesday, December 29, 2026, 2:30–3:20 pm",
    );
    for (const { id } of sessions.slice(1)) expect(email.attachments![0]!.content).toContain(`UID:${id}@anteroom`);
    const back = { ...input, sequence: 1, date: "2026-12-22", time: "14:00", reason: null, seen: "" };
    expect(await changeFollowing(scope, { ...back, emailClient: true }, now)).toMatchObject({ ok: true });
    expect(await walls()).toEqual(["2026-12-15T14:00", "2026-12-22T14:00", "2026-12-29T14:00", "2027-01-05T14:00"]);
  });

  it("keep their time on the clock when it changes, and their length", async () => {
    const fixture = await arrangeSeries({ zone: "America/Toronto" });
    await bookSeries(fixture.scope, fixture.form(3, { date: "2027-03-02" }), now);
    const [first] = await fixture.rows();
    expect(
      await changeFollowing(
        fixture.scope,
        {
          emailClient: true,
          session: first!.id,
          sequence: 0,
          count: 3,
          therapist: "",
          date: "2027-03-03",
          time: "10:00",
          reason: null,
          seen: "",
        },
        now,
      ),
    ).toMatchObject({ ok: true });
    const rows = await fixture.rows();
    expect(rows.map(({ startsAt }) => startsAt)).toEqual(
      ["2027-03-03T10:00", "2027-03-10T10:00", "2027-03-17T10:00"].map((wall) => at(wall, "America/Toronto")),
    );
    for (const { startsAt, blockedUntil } of rows)
      expect(blockedUntil.getTime() - startsAt.getTime()).toBe(60 * 60_000);
  });

  it("go to another therapist: who had them hears it too", async () => {
    const { scope, from, practice, service, rows, emails } = await bookedSeries();
    const sam = await makeTherapist(practice, { name: "Sam Okafor", notifyEmail: "sam@maple.example" });
    const input = { ...from(2), therapist: sam.id, date: "2026-12-29", time: "14:00", reason: null, seen: "" };
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
    const { scope, from, therapist, service, practice } = await bookedSeries();
    const ada = await makeClient(practice, { firstName: "Ada", lastName: "Okoro" });
    await makeSession(therapist, service, { clientId: ada.id, wallStart: "2027-01-05T10:00" });
    const before = await tables();
    const input = { ...from(1), therapist: "" as const, date: "2026-12-22", time: "10:00", reason: "x", seen: RULES };
    const answer = await changeFollowing(scope, input, now);
    expect(answer).toMatchObject({ ok: false, error: "clashes" });
    expect(
      (answer.ok ? [] : (answer.details as { rows: { clash: { what: string } | null }[] }).rows).map(
        ({ clash }) => clash?.what ?? null,
      ),
    ).toEqual([null, null, "Ada Okoro"]);
    expect(await changeFollowing(scope, { ...input, time: "19:00", reason: null, seen: "" }, now)).toMatchObject({
      error: "rules_broken",
    });
    const shown = { ...input, time: "19:00", reason: null };
    await db().practice.update({ where: { id: practice.id }, data: { overrideReasonRequired: true } });
    expect(await changeFollowing(scope, shown, now)).toMatchObject({ fields: { reason: "reason_needed" } });
    await db().practice.update({ where: { id: practice.id }, data: { overrideReasonRequired: false } });
    expect(await changeFollowing(scope, { ...input, time: "14:00" }, now)).toMatchObject({
      error: "same_time",
    });
    expect(
      await changeFollowing(
        practiceScope({ practiceId: practice.id, role: "therapist", therapistId: randomUUID(), now }),
        input,
        now,
      ),
    ).toMatchObject({ error: "not_yours" });
    expect(await changeFollowing((await arrangeSeries()).scope, input, now)).toMatchObject({
      error: "not_found",
    });
    const after = await tables();
    for (const table of ["message", "jobs"]) expect(after[table]).toEqual(before[table]);
    expect(
      (await db().session.findMany({ where: { practiceId: practice.id, seriesId: { not: null } } })).every(
        ({ sequence }) => sequence === 0,
      ),
    ).toBe(true);
  });
});
