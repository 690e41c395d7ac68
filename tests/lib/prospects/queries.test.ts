import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { db } from "@/lib/db/client";
import { compareWith, prospects } from "@/lib/prospects/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeAssociation, makeClient, makeHouse, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2027-01-11T12:00:00Z");

async function arrange() {
  const house = await makeHouse();
  return { ...house, scope: practiceScope({ practiceId: house.practice.id, staffId: house.owner.id, now }) };
}

it("lists who is tied to no client, with the next session and the client alike", async () => {
  const { scope, practice, therapist, service, owner } = await arrange();
  const account = await makeAccount(practice, { firstName: "Dorothée", lastName: "Lamarche", phone: "604-555-0177", birthDate: new Date("1988-03-14"), verifiedAt: null });
  const online = { origin: "portal", accountId: account.id } as const;
  for (const wallStart of ["2027-01-20T09:00", "2027-01-15T13:00", "2026-12-01T09:00"]) await makeSession(therapist, service, { ...online, wallStart });
  await makeSession(therapist, service, { ...online, wallStart: "2027-01-12T09:00", status: "cancelled" });
  const alike = await makeClient(practice, { firstName: "Dorothee", lastName: "Lamarche-Roy", phone: "+1 604 555 0177", birthDate: new Date("1988-03-14"), email: null, therapistId: therapist.id });
  await makeClient(practice, { phone: null });
  await makeAssociation(await makeAccount(practice), alike, owner);
  await makeAccount(practice, { closedAt: now });
  const { practice: elsewhere } = await makeHouse();
  await makeAccount(elsewhere);
  expect(await prospects(scope)).toMatchObject([
    {
      id: account.id, birthDate: "1988-03-14", startsAt: new Date("2027-01-15T20:00:00Z"), therapist: "Nora Whitfield",
      match: { clientId: alike.id, name: "Dorothee Lamarche-Roy", agreeing: ["birthDate", "phone", "language", "therapist"], weak: false },
    },
  ]);
});

it("never suggests another practice's client, and lists again whose association was undone", async () => {
  const { scope, practice, owner } = await arrange();
  const account = await makeAccount(practice, { email: "same@mail.example" });
  const { practice: elsewhere } = await makeHouse();
  await makeClient(elsewhere, { email: "same@mail.example" });
  const tie = await makeAssociation(account, await makeClient(practice, { phone: null }), owner);
  expect(await prospects(scope)).toEqual([]);
  await db().association.update({ where: { id: tie.id }, data: { undoneAt: now } });
  expect(await prospects(scope)).toMatchObject([{ id: account.id, match: null }]);
});

it("asks the database as often for thirty as for one", async () => {
  const { scope, practice } = await arrange();
  const asked = async () => {
    const query = jest.spyOn(Client.prototype, "query");
    await prospects(scope);
    const { length } = query.mock.calls;
    query.mockRestore();
    return length;
  };
  await makeAccount(practice);
  const before = await asked();
  for (let i = 0; i < 29; i++) await makeAccount(practice);
  expect(await asked()).toBe(before);
  expect(before).toBe(2);
});

it("puts a client beside the account, with the sessions that would move, and writes down who looked", async () => {
  const { scope, practice, therapist, service } = await arrange();
  const account = await makeAccount(practice, { email: "a@mail.example" });
  await makeSession(therapist, service, { origin: "portal", accountId: account.id, wallStart: "2027-01-15T13:00" });
  const client = await makeClient(practice, { email: "b@mail.example" });
  const [prospect] = await prospects(scope);
  const side = await compareWith(scope, prospect!, client.id);
  expect(side).toMatchObject({ client: { id: client.id }, comparison: { email: "differs", name: "differs" }, confirm: true, moving: [{ startsAt: new Date("2027-01-15T20:00:00Z") }] });
  const audit = () => db().auditEntry.findMany({ where: { practiceId: practice.id } });
  expect(await audit()).toMatchObject([{ action: "client.read", subject: `client:${client.id}`, actor: scope.actor }]);
  const { practice: elsewhere } = await makeHouse();
  for (const id of [randomUUID(), (await makeClient(elsewhere)).id]) expect(await compareWith(scope, prospect!, id)).toBeNull();
  expect(await audit()).toHaveLength(1);
});
