import fc from "fast-check";
import { Client } from "pg";
import {
  clientCounts,
  clientsPage,
  CLIENTS_PER_PAGE,
  type ClientRow,
  searchClients,
} from "@/lib/clients/clients/queries";
import { fullName, SORTS } from "@/lib/clients/clients/rules";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makeSession } from "@/tests/support/factories";
import { now, list, arrange } from "./clients.fixture";

useDatabase();

it("leaves inactive clients out of the list, but not of a search or a filter", async () => {
  const { practice, scope } = await arrange();
  const [ada, bo, cy] = await Promise.all(
    (["active", "waiting", "inactive"] as const).map((status) =>
      makeClient(practice, { firstName: "Ada", lastName: status, status }),
    ),
  );
  const shown = async (given: Record<string, string>) =>
    (await clientsPage(scope, list(given))).rows.map(({ id }) => id).sort();
  const sorted = (...clients: (typeof ada)[]) => clients.map((client) => client?.id).sort();
  expect(await shown({})).toEqual(sorted(ada, bo));
  expect(await shown({ status: "all" })).toEqual(sorted(ada, bo, cy));
  expect(await shown({ status: "inactive" })).toEqual(sorted(cy));
  expect(await shown({ status: "waiting" })).toEqual(sorted(bo));
  expect(await shown({ q: "ada" })).toEqual(sorted(ada, bo, cy));
  expect(await shown({ q: "ada", status: "active" })).toEqual(sorted(ada));
  expect(await clientCounts(scope)).toEqual({ clients: 2, everyone: 3, prospects: 0 });
});

it.each(["1990-04-23", "23/04/1990", "April 23, 1990", "19900423"])("finds by date of birth: %s", async (q) => {
  const { practice, scope } = await arrange();
  const born = await makeClient(practice, { birthDate: new Date("1990-04-23") });
  await makeClient(practice, { birthDate: new Date("1990-04-24") });
  expect((await searchClients(scope, q)).map(({ id }) => id)).toEqual([born.id]);
  expect((await clientsPage(scope, list({ q }))).rows.map(({ id }) => id)).toEqual([born.id]);
});

describe("All Clients, sorted and narrowed", () => {
  /** Clients of three therapists, in every state that a filter distinguishes. */
  async function crowd() {
    const fixture = await arrange();
    const { practice, therapist, service, owner } = fixture;
    const made: string[] = [];
    const day = (month: string, i: number) =>
      `${month}-${String(1 + (i % 28)).padStart(2, "0")}T${10 + Math.floor(i / 28)}:00`;
    for (let i = 0; i < 70; i++) {
      const client = await makeClient(practice, {
        firstName: `N${i % 7}`,
        lastName: `Name ${i % 5}`,
        therapistId: i % 3 ? therapist.id : null,
        createdAt: new Date(now.getTime() - (i % 11) * 1000),
      });
      if (i % 4 === 0)
        await makeSession(therapist, service, {
          clientId: client.id,
          wallStart: day("2027-02", i),
          status: i % 8 ? "booked" : "cancelled",
        });
      if (i % 5 === 0)
        await makeSession(therapist, service, {
          clientId: client.id,
          wallStart: day("2026-10", i),
          status: "attended",
        });
      if (i % 6 === 0) await makeGrant(await makeAccount(practice, { verifiedAt: i % 12 ? now : null }), client, owner);
      made.push(client.id);
    }
    return { ...fixture, made };
  }

  it("shows each client once on the way forward, and the same pages on the way back, in every order", async () => {
    const { scope, made } = await crowd();
    for (const sort of SORTS) {
      const forward = [await clientsPage(scope, list({ sort }))];
      for (let next = forward[0]?.next; next; next = forward.at(-1)?.next ?? null)
        forward.push(await clientsPage(scope, list({ sort, after: next })));
      expect(forward.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual([...made].sort());
      expect(forward.map(({ rows }) => rows.length)).toEqual([CLIENTS_PER_PAGE, CLIENTS_PER_PAGE, 10]);
      let previous = forward[2]?.previous ?? null;
      for (const page of [forward[1], forward[0]]) {
        const back = await clientsPage(scope, list({ sort, before: previous }));
        expect(back.rows).toEqual(page?.rows);
        previous = back.previous;
      }
      expect(previous).toBeNull();
    }
  });

  it("sorts by what it says", async () => {
    const { scope } = await crowd();
    const rows = async (sort: string) => (await clientsPage(scope, list({ sort }))).rows;
    const ascending = (values: number[]) => expect(values).toEqual([...values].sort((a, b) => a - b));
    ascending((await rows("next")).map(({ nextAt }) => nextAt?.getTime() ?? Infinity));
    ascending((await rows("last")).map(({ lastAt }) => -(lastAt?.getTime() ?? -Infinity)));
    const newest = await db().client.findMany({
      where: { practiceId: scope.practiceId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: CLIENTS_PER_PAGE,
    });
    expect((await rows("newest")).map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
  });

  it("keeps its place when somebody is added or leaves between two pages", async () => {
    const { scope, practice, made } = await crowd();
    const first = await clientsPage(scope, list());
    const shown = first.rows.map(({ id }) => id);
    const early = await makeClient(practice, { lastName: "Aaa" });
    await db().client.deleteMany({
      where: { id: shown[3] as string, sessions: { none: {} }, grants: { none: {} } },
    });
    const second = await clientsPage(scope, list({ after: first.next }));
    expect(second.rows.filter(({ id }) => shown.includes(id) || id === early.id)).toEqual([]);
    expect(second.rows).toHaveLength(CLIENTS_PER_PAGE);
    expect(second.rows.every(({ id }) => made.includes(id))).toBe(true);
  });

  it("finds by any filters exactly whom the rows say, whatever they are", async () => {
    const { scope, therapist } = await crowd();
    const all: ClientRow[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page = await clientsPage(scope, list({ after }));
      all.push(...page.rows);
      after = page.next;
    }
    const some = <T>(...values: T[]) => fc.constantFrom(...values);
    await fc.assert(
      fc.asyncProperty(
        some("", "none", therapist.id),
        some("", "active", "waiting", "none"),
        some("", "yes", "no"),
        some(...SORTS),
        some("", "name 3", "n4"),
        async (who, portal, session, sort, q) => {
          const expected = all.filter(
            (row) =>
              (who === "" || (who === "none") === (row.therapist === null)) &&
              (portal === "" || portal === (row.accountId === null ? "none" : row.verified ? "active" : "waiting")) &&
              (session === "" || (session === "yes") === (row.nextAt !== null)) &&
              q
                .split(" ")
                .every((word) =>
                  `${row.firstName} ${row.lastName} ${row.email} ${row.phone?.replace("+", "")}`
                    .toLowerCase()
                    .includes(word),
                ),
          );
          const { rows, next } = await clientsPage(scope, list({ therapist: who, portal, session, sort, q }));
          if (expected.length === 0 && q) return; // then the closest matches are shown
          if (next === null) expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
          else expect(expected).toEqual(expect.arrayContaining(rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("asks as much for fifty clients as for one: one query, and one more for a place or for a slip", async () => {
    const { scope, made } = await crowd();
    const countQueries = async (work: () => Promise<unknown>) => {
      const query = jest.spyOn(Client.prototype, "query");
      await work();
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const few = await arrange();
    await makeClient(few.practice, { lastName: "Lamarche" });
    for (const [who, q] of [
      [scope, "nmae"],
      [few.scope, "lamrche"],
    ] as const) {
      expect(await countQueries(() => clientsPage(who, list()))).toBe(1);
      expect(await countQueries(() => clientsPage(who, list({ sort: "last", portal: "none", session: "no" })))).toBe(1);
      expect(await countQueries(() => clientsPage(who, list({ after: made[0] })))).toBe(2);
      expect(await countQueries(() => clientsPage(who, list({ q })))).toBe(2);
      expect(await countQueries(() => searchClients(who, q))).toBe(2);
    }
  });

  it("says that they are only alike", async () => {
    const { scope, practice } = await arrange();
    await makeClient(practice, { firstName: "Gabriel", lastName: "Lamarche" });
    expect(await clientsPage(scope, list({ q: "lamarche" }))).toMatchObject({
      alike: false,
      rows: [{ lastName: "Lamarche" }],
    });
    expect(await clientsPage(scope, list({ q: "lamrche" }))).toMatchObject({
      alike: true,
      rows: [{ lastName: "Lamarche" }],
    });
    for (const q of ["zzzz", "%", "_", "'"])
      expect(await clientsPage(scope, list({ q }))).toEqual({ alike: false, rows: [], previous: null, next: null });
  });
});

it("sorts a person with one name by it, and shows it alone", async () => {
  const { practice, scope } = await arrange();
  for (const [firstName, lastName] of [
    ["Tenzin", ""],
    ["Zoe", "Adams"],
    ["", "Roy"],
    ["Ana", "Young"],
  ] as const)
    await makeClient(practice, { firstName, lastName });
  const names = (rows: readonly { firstName: string; lastName: string }[]) => rows.map((row) => fullName(row));
  expect(names((await clientsPage(scope, list({}))).rows)).toEqual(["Zoe Adams", "Roy", "Tenzin", "Ana Young"]);
  expect(names(await searchClients(scope, "roy"))).toEqual(["Roy"]);
});
