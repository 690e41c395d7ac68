import { db, transaction } from "@/lib/platform/db/client";
import { enqueue } from "@/lib/platform/jobs/queue";
import { RetryLater, startWorker, type Worker, type WorkerOptions } from "@/lib/platform/jobs/worker";
import { useDatabase } from "@/tests/support/database";
import { until } from "@/tests/support/until";

const { url } = useDatabase();
const QUEUE = "messages";

let workers: Worker[] = [];
const start = async (handlers: WorkerOptions["handlers"], options: Partial<WorkerOptions> = {}) => {
  const worker = await startWorker(url, { handlers, pollMs: 50, ...options });
  workers.push(worker);
  return worker;
};
const add = (data: object, retryLimit?: number) =>
  transaction((tx) => enqueue(tx, QUEUE, [{ data, ...(retryLimit !== undefined && { retryLimit }) }]));
const job = async () =>
  (
    await db().$queryRaw<{ state: string; wait: number; output: unknown }[]>`
  SELECT state::text, extract(epoch FROM start_after - now())::int AS wait, output FROM pgboss.job WHERE name = ${QUEUE}`
  )[0];

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await db().$executeRaw`DELETE FROM pgboss.job`;
});

test("runs a job once, with two workers at it", async () => {
  const seen: unknown[] = [];
  const handlers = { [QUEUE]: async (data: unknown) => void seen.push(data) };
  await Promise.all([start(handlers), start(handlers)]);
  await transaction((tx) =>
    enqueue(
      tx,
      QUEUE,
      Array.from({ length: 30 }, (_, n) => ({ data: { n } })),
    ),
  );
  await until(() => seen.length >= 30);
  expect(new Set(seen.map((data) => JSON.stringify(data))).size).toBe(30);
  expect(seen).toHaveLength(30);
});

test("tries again later, and never before the other side's Retry-After", async () => {
  await start({ [QUEUE]: () => Promise.reject(new RetryLater("429", 600)) });
  await add({});
  await until(async () => ((await job())?.wait ?? 0) > 500);
  expect(await job()).toMatchObject({ state: "retry", output: { message: "429" } });
});

test("waits about twice as long each time, from 15 seconds", async () => {
  await start({ [QUEUE]: () => Promise.reject(new RetryLater("500")) });
  await add({});
  await until(async () => (await job())?.state === "retry");
  const { wait } = (await job())!;
  expect(wait).toBeGreaterThanOrEqual(14);
  expect(wait).toBeLessThanOrEqual(31);
});

test("hands what it gives up to the dead letters, and reports what nobody expected", async () => {
  const dead: unknown[] = [];
  const reported: unknown[] = [];
  await start(
    { [QUEUE]: () => Promise.reject(new TypeError("broken")), messages_given_up: async (data) => void dead.push(data) },
    { report: (error) => reported.push(error) },
  );
  await add({ n: 7 }, 0);
  await until(() => dead.length > 0);
  expect(dead).toEqual([{ n: 7 }]);
  expect(reported).toEqual([new TypeError("broken")]);
});

test("takes over from a worker that was killed", async () => {
  await add({ n: 1 });
  // A job that a killed worker leaves behind: fetched longer ago than a job may take.
  await db()
    .$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now() - interval '2 minutes', retry_delay = 0, retry_backoff = false`;
  const seen: unknown[] = [];
  await start({ [QUEUE]: async (data) => void seen.push(data) });
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ n: 1 }]);
});

test("finishes what it has begun before it stops", async () => {
  let finished = false;
  let begun = false;
  const worker = await start({
    [QUEUE]: async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      finished = true;
    },
  });
  await add({});
  await until(() => begun);
  await worker.stop();
  expect(finished).toBe(true);
  expect((await job())?.state).toBe("completed");
});

test("survives a database that closes its connections", async () => {
  const seen: unknown[] = [];
  await start({ [QUEUE]: async (data) => void seen.push(data) }, { report: () => {} });
  await db()
    .$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pgboss' AND datname = current_database()`;
  await add({ n: 1 });
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ n: 1 }]);
});
