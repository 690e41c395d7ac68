import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import { compareWith, PROSPECTS_PER_PAGE, prospect, prospectsPage } from "@/lib/clients/prospects/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2027-01-11T12:00:00Z");

const all = { q: "", show: "all", after: null, before: null } as const;
const prospects = async (scope: Allowed<"prospects.read">) => (await prospectsPage(scope, all)).rows;

async function arrange() {
  const fixture = await makePracticeFixture();
  return { ...fixture, scope: practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, now }) };
}

it("lists who is tied to no client, with the next session and the client alike", async () => {
  const { scope, practice, therapist, service, owner } = await arrange();
  const account = await makeAccount(practice, {
    firstName: "Dorothée",
    lastName: "Lamarche",
    phone: "604-555-0177",
    birthDate: new Date("1988-03-14"),
    verifiedAt: null,
  });
  const online = { origin: "portal", accountId: account.id } as const;
  for (const wallStart of ["2027-01-20T09:00", "2027-01-15T13:00", "2026-12-01T09:00"])
    await makeSession(therapist, service, { ...online, wallStart });
  await makeSession(therapist, service, { ...online, wallStart: "2027-01-12T09:00", status: "cancelled" });
  const alike = await makeClient(practice, {
    firstName: "Dorothee",
    lastName: "Lamarche-Roy",
    phone: "+1 604 555 0177",
    birthDate: new Date("1988-03-14"),
    email: null,
    therapistId: therapist.id,
  });
  await makeClient(practice, { phone: null });
  await makeGrant(await makeAccount(practice), alike, owner);
  await makeAccount(practice, { closedAt: now });
  const { practice: elsewhere } = await makePracticeFixture();
  await makeAccount(elsewhere);
  expect(await prospects(scope)).toMatchObject([
    {
      id: account.id,
      birthDate: "1988-03-14",
      startsAt: new Date("2027-01-15T20:00:00Z"),
      therapist: "Nora Whitfield",
      match: {
        clientId: alike.id,
        name: "Dorothee Lamarche-Roy",
        agreeing: ["birthDate", "phone", "language", "therapist"],
        weak: false,
      },
    },
  ]);
});

it("never suggests another practice's client, and lists again whose association was undone", async () => {
  const { scope, practice, owner } = await arrange();
  const account = await makeAccount(practice, { email: "same@mail.example" });
  const { practice: elsewhere } = await makePracticeFixture();
  await makeClient(elsewhere, { email: "same@mail.example" });
  const tie = await makeGrant(account, await makeClient(practice, { phone: null }), owner);
  expect(await prospects(scope)).toEqual([]);
  await db().grant.update({ where: { id: tie.id }, data: { endedAt: now } });
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
  expect(side).toMatchObject({
    client: { id: client.id },
    comparison: { email: "differs", name: "differs" },
    confirm: true,
    moving: [{ startsAt: new Date("2027-01-15T20:00:00Z") }],
  });
  const audit = () => db().auditEntry.findMany({ where: { practiceId: practice.id } });
  expect(await audit()).toMatchObject([{ action: "client.read", subject: `client:${client.id}`, actor: scope.actor }]);
  const { practice: elsewhere } = await makePracticeFixture();
  for (const id of [randomUUID(), (await makeClient(elsewhere)).id])
    expect(await compareWith(scope, prospect!, id)).toBeNull();
  expect(await audit()).toHaveLength(1);
});

describe("many prospects", () => {
  const names = [
    ["Dorothée", "Lamarche"],
    ["Rowan", "Ellery"],
    ["Søren", "Østergaard"],
    ["Siobhán", "O’Brien"],
  ] as const;

  async function few() {
    const fixture = await arrange();
    for (const [i, [firstName, lastName]] of names.entries())
      await makeAccount(fixture.practice, {
        firstName,
        lastName,
        email: `${["lantern", "harbour", "meadow", "quarry"][i]}@mail.example`,
        phone: `604-555-01${i}7`,
        verifiedAt: i % 2 ? now : null,
      });
    const { practice: elsewhere } = await makePracticeFixture();
    await makeAccount(elsewhere, { firstName: "Dorothée", lastName: "Elsewhere" });
    const found = async (q: string, show: "all" | "unverified" | "unassociated" = "all") =>
      (await prospectsPage(fixture.scope, { ...all, q, show })).rows.map(({ lastName }) => lastName).sort();
    return { ...fixture, found };
  }

  it.each([
    ["dorothee", ["Lamarche"]],
    ["LAMARCHE dor", ["Lamarche"]],
    ["soren ostergaard", ["Østergaard"]],
    ["lamrche", ["Lamarche"]],
    ["o'brien", ["O’Brien"]],
    ["lantern@mail", ["Lamarche"]],
    ["(604) 555-0117", ["Ellery"]],
    ["nobody at all", []],
    ["%", []],
    ["\u200b", []],
  ] as const)("a search for %j forgives accents and slips", async (q, names) => {
    expect(await (await few()).found(q)).toEqual(names);
  });

  it("finds an account by its new name or address", async () => {
    const { found, practice } = await few();
    await db().portalAccount.updateMany({
      where: { practiceId: practice.id, lastName: "Ellery" },
      data: { lastName: "Vandermeer", email: "changed@mail.example" },
    });
    expect(await found("vandermeer")).toEqual(["Vandermeer"]);
    expect(await found("changed@")).toEqual(["Vandermeer"]);
  });

  it("shows those alone whose email is verified, or is not", async () => {
    const { found } = await few();
    expect([await found("", "unverified"), await found("", "unassociated")]).toEqual([
      ["Lamarche", "Østergaard"],
      ["Ellery", "O’Brien"],
    ]);
    expect(await found("lamarche", "unassociated")).toEqual([]);
  });

  it("walks through them page by page, there and back, nobody twice or left out, in as many queries", async () => {
    const { scope, practice } = await arrange();
    const made = Array.from({ length: 2 * PROSPECTS_PER_PAGE + 3 }, (_, i) => ({
      ...person(i),
      practiceId: practice.id,
      createdAt: new Date(now.getTime() - Math.floor(i / 3) * 1000),
    }));
    await db().portalAccount.createMany({ data: made });
    const seen: string[][] = [];
    let page = await prospectsPage(scope, all);
    for (seen.push(page.rows.map(({ id }) => id)); page.next; seen.push(page.rows.map(({ id }) => id)))
      page = await prospectsPage(scope, { ...all, after: page.next });
    expect(seen.map(({ length }) => length)).toEqual([PROSPECTS_PER_PAGE, PROSPECTS_PER_PAGE, 3]);
    expect(new Set(seen.flat()).size).toBe(made.length);
    const back = await prospectsPage(scope, { ...all, before: page.previous });
    expect([back.rows.map(({ id }) => id), Boolean(back.previous), Boolean(back.next)]).toEqual([seen[1], true, true]);
    const first = await prospectsPage(scope, { ...all, before: back.previous });
    expect([first.rows.map(({ id }) => id), first.previous]).toEqual([seen[0], null]);
    expect((await prospectsPage(scope, { ...all, after: randomUUID() })).rows.map(({ id }) => id)).toEqual(seen[0]);
  });

  it("opens one who is on another page, and nobody's who is elsewhere", async () => {
    const { scope, practice } = await arrange();
    const account = await makeAccount(practice);
    const { practice: elsewhere } = await makePracticeFixture();
    expect(await prospect(scope, account.id)).toMatchObject({ id: account.id });
    expect(await prospect(scope, (await makeAccount(elsewhere)).id)).toBeNull();
  });
});

const person = (i: number) =>
  ({
    email: `p${i}@mail.example`,
    emailRaw: `p${i}@mail.example`,
    passwordHash: "",
    firstName: "Ada",
    lastName: `Okoro${i}`,
    phone: "",
    locale: "en",
  }) as const;
