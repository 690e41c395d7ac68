import { Client } from "pg";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prepared, read } from "@/lib/platform/db/read";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const part = (days: number) => Prisma.sql`make_interval(days => ${days})`;
const asked = (from: Date, days: number, name: string | null) => Prisma.sql`
  SELECT ${from}::timestamptz + ${part(days)} AS until, ${name}::text AS name, ${"kept"}::text AS own, ${days}::int AS days`;

it("returns what the same statement would, compiled each time, wherever its arguments are", async () => {
  const ask = prepared(asked);
  const from = new Date("2027-01-12T00:00:00Z");
  for (const [days, name] of [
    [3, "Ada"],
    [0, null],
    [-1, "O'Brien; --"],
  ] as const) {
    expect(await ask(from, days, name)).toEqual(await read(asked(from, days, name)));
  }
  expect(await ask(from, 3, "Ada")).toEqual([
    { until: new Date("2027-01-15T00:00:00Z"), name: "Ada", own: "kept", days: 3 },
  ]);
});

it("writes the statement down once, and sends it by one name", async () => {
  const write = jest.fn(asked);
  const ask = prepared(write);
  const sent = jest.spyOn(Client.prototype, "query");
  await ask(new Date(0), 1, "a");
  await ask(new Date(0), 2, "b");
  expect(write).toHaveBeenCalledTimes(1);
  const names = sent.mock.calls.map(([query]) => (query as { name?: string }).name).filter(Boolean);
  expect(new Set(names).size).toBe(1);
});
