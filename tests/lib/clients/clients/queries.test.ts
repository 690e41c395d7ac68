import { randomUUID } from "node:crypto";
import { clientCounts, clientsPage, CLIENTS_PER_PAGE, searchClients } from "@/lib/clients/clients/queries";
import { therapists } from "@/lib/practice/staff/queries";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { now, list, arrange } from "./clients.fixture";

useDatabase();

describe("the search", () => {
  it.each([
    ["lamar", ["Gabriel Lamarche", "Dorothée Lamarche-Roy"]],
    ["LAMARCHE dorothee", ["Dorothée Lamarche-Roy"]],
    ["roy, dorothée", ["Dorothée Lamarche-Roy"]],
    ["lamrche", ["Gabriel Lamarche", "Dorothée Lamarche-Roy"]],
    ["604 555 0177", ["Dorothée Lamarche-Roy"]],
    ["+1 (604) 555-0177", ["Dorothée Lamarche-Roy"]],
    ["604.555.0178", ["Dorothée Lamarche-Roy"]],
    ["0177", ["Dorothée Lamarche-Roy"]],
    ["dorotheé lamrche", ["Dorothée Lamarche-Roy"]],
    ["Søren", ["Søren Åberg"]],
    ["sorne aberg", ["Søren Åberg"]],
    ["dlr@mail", ["Dorothée Lamarche-Roy"]],
    ["soren", ["Søren Åberg"]],
    ["李", ["小龙 李"]],
    ["%", []],
    ["_", []],
    ["   ", []],
    ["zzzz", []],
  ])("%j finds %j", async (q, names) => {
    const { scope, practice } = await arrange();
    await makeClient(practice, {
      firstName: "Dorothée",
      lastName: "Lamarche-Roy",
      phone: "604-555-0177",
      email: "dlr@mail.example",
    });
    await makeClient(practice, { firstName: "Gabriel", lastName: "Lamarche", phone: null, email: null });
    await makeClient(practice, { firstName: "Søren", lastName: "Åberg", phone: null, email: null });
    await makeClient(practice, { firstName: "小龙", lastName: "李", phone: null, email: null });
    const { practice: elsewhere } = await makePracticeFixture();
    await makeClient(elsewhere, { firstName: "Dorothée", lastName: "Lamarche" });
    const found = (await searchClients(scope, q)).map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(found.sort()).toEqual([...names].sort());
  });

  it("gives at most twenty", async () => {
    const { scope, practice } = await arrange();
    for (let i = 0; i < 25; i++) await makeClient(practice, { lastName: "Morel" });
    expect(await searchClients(scope, "morel")).toHaveLength(20);
  });
});

describe("All Clients", () => {
  it("goes page by page, each client once, by name", async () => {
    const { scope, practice } = await arrange();
    const { practice: elsewhere } = await makePracticeFixture();
    const foreign = await makeClient(elsewhere, { lastName: "Zzz" });
    for (let i = 0; i < CLIENTS_PER_PAGE + 7; i++)
      await makeClient(practice, { lastName: i % 2 ? "Same" : `Name ${i}`, firstName: "Same" });
    const first = await clientsPage(scope, list());
    const second = await clientsPage(scope, list({ after: first.next }));
    expect([first.rows.length, second.rows.length, second.next]).toEqual([CLIENTS_PER_PAGE, 7, null]);
    const seen = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(seen).size).toBe(CLIENTS_PER_PAGE + 7);
    const ordered = await db().client.findMany({
      where: { practiceId: practice.id },
      orderBy: [{ lastName: "asc" }, { firstName: "asc" }, { id: "asc" }],
    });
    expect(seen).toEqual(ordered.map(({ id }) => id));
    // An unknown or foreign position starts at the beginning.
    for (const after of [foreign.id, randomUUID()])
      expect((await clientsPage(scope, list({ after }))).rows).toEqual(first.rows);
  });

  it("shows the next session, and the portal access that needs Verify first (A6)", async () => {
    const { scope, practice, therapist, service, owner } = await arrange();
    const client = await makeClient(practice);
    for (const wallStart of ["2027-01-10T09:00", "2027-02-01T09:00", "2027-01-20T09:00"])
      await makeSession(therapist, service, { clientId: client.id, wallStart });
    await makeSession(therapist, service, { clientId: client.id, wallStart: "2027-01-13T09:00", status: "cancelled" });
    const waiting = await makeAccount(practice, { verifiedAt: null });
    const tie = await makeGrant(waiting, client, owner);
    await makeGrant(await makeAccount(practice), client, owner);
    const { rows } = await clientsPage(scope, list());
    expect(rows).toMatchObject([
      {
        id: client.id,
        nextAt: new Date("2027-01-20T16:00:00Z"),
        nextWith: "Nora Whitfield",
        accountId: waiting.id,
        verified: false,
        associationId: tie.id,
      },
    ]);
    await db().grant.updateMany({ where: { practiceId: practice.id }, data: { endedAt: now } });
    expect((await clientsPage(scope, list({ q: "lind" }))).rows).toMatchObject([
      { id: client.id, accountId: null, associationId: null },
    ]);
  });
});

it.each([
  [{ sort: "worst", portal: ["active", "none"], therapist: "x", after: "1", q: ["a"] }, {}],
  [
    { therapist: "none", session: "yes", portal: "waiting", status: "all", sort: "last", q: "  a ", extra: "1" },
    { therapist: "none", session: "yes", portal: "waiting", status: "all", sort: "last", q: "a" },
  ],
])("understands of %j what is ours", (query, meant) => {
  expect(list(query)).toEqual({
    q: "",
    therapist: null,
    portal: null,
    session: null,
    status: null,
    sort: "name",
    after: null,
    before: null,
    ...meant,
  });
});

it("counts the clients and who waits, of this practice only", async () => {
  const [{ scope, practice, owner }, other] = [await arrange(), await arrange()];
  const client = await makeClient(practice);
  await makeAccount(practice);
  await makeAccount(practice, { closedAt: now });
  await makeGrant(await makeAccount(practice), client, owner);
  await makeAccount(other.practice);
  expect(await clientCounts(scope)).toEqual({ clients: 1, everyone: 1, prospects: 1 });
  expect(await therapists(scope)).toHaveLength(1);
});
