import { sweep } from "@/lib/platform/access/sweep";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";

useDatabase();

const days = (n: number) => new Date(Date.now() + n * 86_400_000);

test("sweeps what has ended and leaves what has not", async () => {
  const { owner } = await makePracticeFixture();
  for (const [hash, end] of [
    ["gone", -1],
    ["here", 1],
  ] as const) {
    await db().signIn.create({
      data: { hash, audience: "staff", staffId: owner.id, version: 0, expiresAt: days(end) },
    });
    await db().rateLimit.create({ data: { key: hash, count: 1, resetsAt: days(end) } });
  }
  for (const [hash, end] of [
    ["gone", -31],
    ["expired, but not forgotten", -1],
    ["open", 1],
  ] as const) {
    await db().token.create({ data: { hash, purpose: "setup", expiresAt: days(end) } });
  }
  await sweep();
  expect(await db().signIn.findMany({ select: { hash: true } })).toEqual([{ hash: "here" }]);
  expect(await db().rateLimit.findMany({ select: { key: true } })).toEqual([{ key: "here" }]);
  expect((await db().token.findMany({ select: { hash: true } })).map(({ hash }) => hash).sort()).toEqual([
    "expired, but not forgotten",
    "open",
  ]);
});

test("keeps the newest 200,000 attempt counts, however many places a flood comes from", async () => {
  await db().$executeRaw`
    INSERT INTO rate_limit (key, count, resets_at) SELECT 'flood:' || i, 1, now() + i * interval '1 second' FROM generate_series(1, 200100) i`;
  await sweep();
  expect(await db().rateLimit.count()).toBe(200_000);
  expect(await db().rateLimit.findUnique({ where: { key: "flood:200100" } })).not.toBeNull();
  await db().rateLimit.deleteMany();
});
