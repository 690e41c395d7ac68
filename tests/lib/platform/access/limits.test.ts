import { randomUUID } from "node:crypto";
import { clearAttempts, SLOW_MS, takeAttempt } from "@/lib/platform/access/limits";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const limit = (count: number, key: string = randomUUID()) => ({ key, count, seconds: 60 });
const left = async (key: string) => (await db().rateLimit.findUnique({ where: { key } }))?.count;

describe("takeAttempt", () => {
  it("lets five of twenty at once through a limit of five", async () => {
    const five = limit(5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => takeAttempt([five])));
    expect(answers.filter(Boolean)).toHaveLength(5);
  });

  it("does not deadlock where bursts take the same limits", async () => {
    const [a, b] = [limit(1000), limit(1000)];
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => takeAttempt(i % 2 ? [a, b] : [b, a])));
    expect(answers).toEqual(Array(40).fill(true));
  });

  it("starts over when the window is over, by the database's clock, and not sooner", async () => {
    const one = limit(1);
    expect([await takeAttempt([one]), await takeAttempt([one])]).toEqual([true, false]);
    await db()
      .$executeRaw`UPDATE rate_limit SET resets_at = now() + interval '100 milliseconds' WHERE key = ${one.key}`;
    expect(await takeAttempt([one])).toBe(false);
    await db().$executeRaw`UPDATE rate_limit SET resets_at = now() WHERE key = ${one.key}`;
    expect([await takeAttempt([one]), await takeAttempt([one])]).toEqual([true, false]);
  });

  it("does not lengthen the window of who keeps trying", async () => {
    const one = limit(1);
    await takeAttempt([one]);
    const until = (await db().rateLimit.findUnique({ where: { key: one.key } }))?.resetsAt;
    for (let i = 0; i < 5; i++) await takeAttempt([one]);
    expect((await db().rateLimit.findUnique({ where: { key: one.key } }))?.resetsAt).toEqual(until);
  });

  it("takes nothing from a wider limit for what a narrower one stopped", async () => {
    const [narrow, wide] = [limit(1), limit(10)];
    expect([
      await takeAttempt([narrow, wide]),
      await takeAttempt([narrow, wide]),
      await takeAttempt([narrow, wide]),
    ]).toEqual([true, false, false]);
    expect(await left(wide.key)).toBe(1);
  });

  it("writes no row for an attempt that any limit refuses", async () => {
    const wide = limit(1);
    await takeAttempt([wide]);
    const narrow = Array.from({ length: 20 }, () => limit(5));
    for (const one of narrow) expect(await takeAttempt([one, wide])).toBe(false);
    expect(await db().rateLimit.count({ where: { key: { in: narrow.map(({ key }) => key) } } })).toBe(0);
    expect(await left(wide.key)).toBe(1);
  });

  it("row 10: makes who is past a shared limit wait, and refuses nobody", async () => {
    const shared = { ...limit(1), slows: true } as const;
    const timed = async (limits: Parameters<typeof takeAttempt>[0]) => {
      const before = Date.now();
      return { taken: await takeAttempt(limits), ms: Date.now() - before };
    };
    expect((await timed([limit(5), shared])).ms).toBeLessThan(SLOW_MS / 2);
    const waits = await Promise.all(Array.from({ length: 5 }, () => timed([limit(5), shared])));
    for (const { taken, ms } of waits) {
      expect(taken).toBe(true);
      expect(ms).toBeGreaterThan(SLOW_MS - 50);
      expect(ms).toBeLessThan(SLOW_MS * 2);
    }
    const used = limit(0);
    expect((await timed([used, shared])).taken).toBe(false);
  });
});

test("clearAttempts forgets one key alone", async () => {
  const [mine, theirs] = [limit(1), limit(1)];
  await takeAttempt([mine, theirs]);
  await clearAttempts(mine.key);
  expect([await takeAttempt([mine]), await takeAttempt([theirs])]).toEqual([true, false]);
});
