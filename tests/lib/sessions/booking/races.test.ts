import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { at, makeGrant, makeClient, makePracticeFixture, makeService } from "@/tests/support/factories";
import { makeBooker, now, type House } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const hours = (days: number) =>
  Array.from(
    { length: days * 8 },
    (_, i) => `2026-12-${String(14 + Math.floor(i / 8)).padStart(2, "0")}T${String(9 + (i % 8)).padStart(2, "0")}:00`,
  );
const count = (fixture: House) => db().session.count({ where: { practiceId: fixture.practice.id } });
const codes = (answers: { ok: boolean; error?: string }[]) => {
  const tally: Record<string, number> = {};
  for (const { ok, error } of answers) tally[ok ? "ok" : (error ?? "")] = (tally[ok ? "ok" : (error ?? "")] ?? 0) + 1;
  return tally;
};

describe("caps", () => {
  it("lets an unverified account hold one session, of ten asked for at once", async () => {
    const fixture = await makePracticeFixture({ sessionCap: 9 });
    const { book } = await makeBooker(fixture, { verifiedAt: null });
    expect(
      codes(
        await Promise.all(
          hours(2)
            .slice(0, 10)
            .map((wall) => book(wall)),
        ),
      ),
    ).toEqual({ ok: 1, verify_first: 9 });
    expect(
      await db().session.findMany({ where: { practiceId: fixture.practice.id }, select: { unverifiedHold: true } }),
    ).toEqual([{ unverifiedHold: true }]);
    expect(await db().outboxEmail.count({ where: { practiceId: fixture.practice.id } })).toBe(2);
  });

  it("counts a session that is over but not yet recorded, and frees the account when it is cancelled", async () => {
    const fixture = await makePracticeFixture();
    const { book } = await makeBooker(fixture, { verifiedAt: null });
    await book("2026-12-10T10:00");
    await db().session.updateMany({ where: { practiceId: fixture.practice.id }, data: { status: "cancelled" } });
    expect(await book("2026-12-10T10:00")).toMatchObject({ ok: true });
    expect(await book("2026-12-11T10:00")).toMatchObject({ error: "verify_first" });
  });

  it("lets three of twenty through a cap of three", async () => {
    const fixture = await makePracticeFixture({ sessionCap: 3 });
    const { book } = await makeBooker(fixture);
    expect(
      codes(
        await Promise.all(
          hours(3)
            .slice(0, 20)
            .map((wall) => book(wall)),
        ),
      ),
    ).toEqual({ ok: 3, session_cap: 17 });
    expect(await count(fixture)).toBe(3);
  });

  it("counts one client once, though two accounts act for them", async () => {
    const fixture = await makePracticeFixture({ sessionCap: 3 });
    const client = await makeClient(fixture.practice);
    const service = await makeService(fixture.practice, [fixture.therapist], { audience: "existing" });
    const bookers = await Promise.all([makeBooker(fixture, {}, client), makeBooker(fixture, {}, client)]);
    for (const { account } of bookers) await makeGrant(account, client, fixture.owner);
    const answers = await Promise.all(
      hours(2)
        .slice(0, 16)
        .map((wall, i) => bookers[i % 2]!.book(wall, { service: service.id })),
    );
    expect(codes(answers)).toEqual({ ok: 3, session_cap: 13 });
  });

  it("counts neither the past, nor the cancelled, nor anybody else's", async () => {
    const fixture = await makePracticeFixture({ sessionCap: 1 });
    const { book, account } = await makeBooker(fixture);
    const other = await makeBooker(fixture);
    await book("2026-12-10T09:00");
    await db().session.updateMany({ where: { accountId: account.id }, data: { status: "late_cancelled" } });
    await other.book("2026-12-10T10:00");
    expect(await book("2026-12-10T11:00")).toMatchObject({ ok: true });
    expect(await book("2026-12-10T12:00")).toMatchObject({ error: "session_cap" });
    const [startsAt, endsAt] = [new Date(now.getTime() - 7_200_000), new Date(now.getTime() - 3_600_000)];
    await db().session.updateMany({
      where: { accountId: account.id, status: "booked" },
      data: { startsAt, endsAt, blockedFrom: startsAt, blockedUntil: endsAt },
    });
    expect(await book("2026-12-10T12:00")).toMatchObject({ ok: true });
  });
});

describe("one time, several people", () => {
  it("gives it to one of two, and the other nearest times that are free", async () => {
    const fixture = await makePracticeFixture();
    const bookers = await Promise.all([makeBooker(fixture), makeBooker(fixture, { verifiedAt: null })]);
    for (const wall of hours(2)) {
      const answers = await Promise.all(bookers.map(({ book }) => book(wall)));
      expect(codes(answers)).toEqual({ ok: 1, slot_taken: 1 });
      const taken = answers.find(({ ok }) => !ok) as { details: { nearest: number[] } };
      expect(taken.details.nearest).not.toContain(at(wall).getTime());
      expect(taken.details.nearest).toHaveLength(4);
      await db().outboxEmail.deleteMany();
      await db().session.updateMany({
        where: { practiceId: fixture.practice.id, status: "booked" },
        data: { status: "attended", unverifiedHold: false },
      });
    }
  });

  it("keeps thirty overlapping ones apart, without an error", async () => {
    const fixture = await makePracticeFixture({ sessionCap: 9 });
    await db().therapist.update({
      where: { id: fixture.therapist.id },
      data: { startMinutes: Array.from({ length: 12 }, (_, i) => i * 5) },
    });
    const bookers = await Promise.all(Array.from({ length: 30 }, () => makeBooker(fixture)));
    const first = at("2026-12-14T10:00").getTime();
    const answers = await Promise.all(bookers.map(({ book }, i) => book(first + ((i * 7) % 30) * 5 * 60_000)));
    const { ok = 0, ...rest } = codes(answers);
    expect(ok).toBeGreaterThan(0);
    expect(rest).toEqual({ slot_taken: 30 - ok });
    const [overlaps] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM session a JOIN session b ON a.id < b.id AND a.therapist_id = b.therapist_id
        AND tstzrange(a.blocked_from, a.blocked_until) && tstzrange(b.blocked_from, b.blocked_until) WHERE a.practice_id = ${fixture.practice.id}::uuid`;
    expect(overlaps).toEqual({ count: 0 });
    expect(await db().outboxEmail.count({ where: { practiceId: fixture.practice.id } })).toBe(2 * ok);
  });
});

describe("row 23: one form", () => {
  it("is one session and one pair of emails, sent five times at once and once more later", async () => {
    const fixture = await makePracticeFixture();
    const { book } = await makeBooker(fixture, { verifiedAt: null });
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => book("2026-12-14T10:00", { key })));
    expect(codes(answers)).toEqual({ ok: 5 });
    expect(await book("2026-12-14T10:00", { key: key.toUpperCase() })).toEqual(answers[0]);
    expect(new Set(answers.map((answer) => answer.ok && answer.data.sessionId)).size).toBe(1);
    expect(await count(fixture)).toBe(1);
    expect(await db().outboxEmail.count({ where: { practiceId: fixture.practice.id } })).toBe(2);
    expect(await db().auditEntry.count({ where: { practiceId: fixture.practice.id } })).toBe(1);
  });

  it("is its own account's: the same key in other hands shows nothing of it", async () => {
    const fixture = await makePracticeFixture();
    const [mine, theirs] = await Promise.all([makeBooker(fixture), makeBooker(fixture)]);
    const key = randomUUID();
    const answer = await mine.book("2026-12-14T10:00", { key });
    const stolen = await theirs.book("2026-12-14T11:00", { key });
    expect(stolen).toMatchObject({ ok: false });
    expect(JSON.stringify(stolen)).not.toContain(answer.ok && answer.data.sessionId);
    expect(await count(fixture)).toBe(1);
  });

  it("may have the key of a form of another practice", async () => {
    const key = randomUUID();
    for (const fixture of [await makePracticeFixture(), await makePracticeFixture()]) {
      expect(await (await makeBooker(fixture)).book("2026-12-14T10:00", { key })).toMatchObject({ ok: true });
    }
  });
});
