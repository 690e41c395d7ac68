import { randomUUID } from "node:crypto";
import { db, transaction } from "@/lib/platform/db/client";
import { isRetryable } from "@/lib/platform/db/errors";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makePractice, makeSession } from "@/tests/support/factories";
import { until } from "@/tests/support/until";

const database = useDatabase();

test("of two connections racing for one time, one gets it", async () => {
  const { therapist, service } = await makePracticeFixture();
  const model = await makeSession(therapist, service, { status: "cancelled" });
  const connections = await Promise.all([database.connect(), database.connect()]);
  const insert = `insert into session select (jsonb_populate_record(s, jsonb_build_object('id', $1::text, 'status', 'booked'))).*
    from session s where id = $2`;
  // Both have begun, and neither sees the other's row. Each waiting for the other is a deadlock (40P01), which
  // transaction() retries.
  for (const connection of connections)
    await connection.query("begin isolation level repeatable read; select 1 from session");
  const ends = await Promise.allSettled(
    connections.map(async (connection) => {
      const done = await connection.query(insert, [randomUUID(), model.id]).then(
        () => "commit",
        (error: { code: string }) => error.code,
      );
      await connection.query(done === "commit" ? "commit" : "rollback");
      return done;
    }),
  );
  expect(ends.map((end) => (end.status === "fulfilled" ? end.value : end.reason)).sort()).toEqual([
    expect.stringMatching(/^(23P01|40P01)$/),
    "commit",
  ]);
  expect(await db().session.count({ where: { therapistId: therapist.id, status: "booked" } })).toBe(1);
});

test("two transactions that lock each other out are tried again, and both happen", async () => {
  const practices = [await makePractice({ sessionCap: 10 }), await makePractice({ sessionCap: 10 })];
  let tries = 0;
  let holding = 0;
  const raise = async (ids: string[]) =>
    transaction(async (tx) => {
      tries++;
      for (const id of ids) {
        await tx.practice.update({ where: { id }, data: { sessionCap: { increment: 1 } } });
        holding++;
        await until(() => holding > 1); // Each holds the row that the other needs next.
      }
    });
  const ids = practices.map(({ id }) => id);
  await Promise.all([raise(ids), raise([...ids].reverse())]);
  expect(tries).toBeGreaterThan(2);
  expect(await db().practice.findMany({ where: { id: { in: ids } }, select: { sessionCap: true } })).toEqual([
    { sessionCap: 12 },
    { sessionCap: 12 },
  ]);
});

test("what is no conflict is not tried again", async () => {
  let tries = 0;
  const work = transaction(async (tx) => {
    tries++;
    await tx.$executeRaw`select 1 / 0`;
  });
  await expect(work).rejects.toThrow("division by zero");
  expect(tries).toBe(1);
  expect(isRetryable(new Error("any"))).toBe(false);
});

test("an instant is stored as it is, whatever the zone of the database", async () => {
  const [row] = await db().$queryRaw<[{ zone: string }]>`select current_setting('TimeZone') as zone`;
  expect(row.zone).toBe("UTC");
});
