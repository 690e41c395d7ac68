import { ChildFailure, inChild } from "@/lib/platform/child/child";

const MODULE = "tests/lib/platform/child/job.fixture.ts";
const BOUNDS = { megabytes: 300, milliseconds: 20_000 };
const job = (what: string, bounds = BOUNDS) => inChild<{ what: string }, unknown>(MODULE, { what }, bounds);

test("answers, without our settings", async () => {
  process.env.AUTH_SECRET = "a-secret-that-must-not-leave-the-server";
  expect(await job("environment")).toEqual(expect.not.arrayContaining(["AUTH_SECRET", "DATABASE_URL"]));
});

test.each([
  ["an error", "throw", BOUNDS],
  ["a crash", "abort", BOUNDS],
  ["an endless loop", "loop", { megabytes: 300, milliseconds: 4_000 }],
  ["a heap that grows without end", "heap", BOUNDS],
  ["buffers that grow without end", "buffers", BOUNDS],
])("row 25: %s ends the process and not the server, and the next job is answered", async (_, what, bounds) => {
  await expect(job(what, bounds)).rejects.toThrow(ChildFailure);
  expect(await job("hello")).toBe("hello");
});

test("one runs at a time, and not everybody may wait", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 16 }, () => job("time")));
  const times = asked.flatMap((one) => (one.status === "fulfilled" ? [one.value as [number, number]] : []));
  expect(times).toHaveLength(13);
  expect(times.every(([began], i) => i === 0 || began >= (times[i - 1]?.[1] ?? 0))).toBe(true);
});
