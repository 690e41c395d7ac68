import { db, transaction } from "@/lib/platform/db/client";
import { enqueue } from "@/lib/platform/jobs/queue";
import { prepareJobs } from "@/lib/platform/boot/jobs";
import { useDatabase } from "@/tests/support/database";

const { url } = useDatabase();

const jobs = () => db().$queryRaw<{ data: object; wait: number; retry_limit: number }[]>`
  SELECT data, extract(epoch FROM start_after - created_on)::int AS wait, retry_limit FROM pgboss.job WHERE name = 'messages' ORDER BY data->>'n'`;

afterEach(() => db().$executeRaw`DELETE FROM pgboss.job`);

test("writes jobs in the caller's transaction, before any worker has run", async () => {
  await transaction((tx) => enqueue(tx, "messages", [{ data: { n: 1 } }, { data: { n: 2 }, retryLimit: 0 }]));
  expect(await jobs()).toEqual([
    { data: { n: 1 }, wait: 0, retry_limit: 11 },
    { data: { n: 2 }, wait: 0, retry_limit: 0 },
  ]);
});

test("leaves a job for later until then", async () => {
  const startAfter = new Date(Date.now() + 3_600_000);
  await transaction((tx) => enqueue(tx, "messages", [{ data: {}, startAfter }]));
  expect((await jobs())[0]?.wait).toBeGreaterThan(3500);
});

test("rolls the jobs back with the transaction", async () => {
  const failing = transaction(async (tx) => {
    await enqueue(tx, "messages", [{ data: {} }]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await jobs()).toEqual([]);
});

test("refuses a queue that does not exist, where pg-boss would drop the job without a word", async () => {
  await expect(transaction((tx) => enqueue(tx, "nowhere", [{ data: {} }]))).rejects.toThrow(
    'The queue "nowhere" does not exist.',
  );
});

test("may be prepared again, by two servers at once, and keeps what is there", async () => {
  await transaction((tx) => enqueue(tx, "messages", [{ data: { n: 1 } }]));
  await Promise.all([prepareJobs(url), prepareJobs(url)]);
  expect(await jobs()).toHaveLength(1);
});
