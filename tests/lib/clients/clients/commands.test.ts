import { randomUUID } from "node:crypto";
import { createClient, editClient, setClientStatus } from "@/lib/clients/clients/commands";
import { clientSessions, openRecord } from "@/lib/clients/clients/queries";
import { createInput, editInput, statusInput } from "@/lib/clients/clients/schema";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeClient, makePracticeFixture, makeSession, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const person = {
  firstName: "Zélie",
  lastName: "Brandt",
  email: "Zelie@Mail.example",
  phone: "604-555-0199",
  birthDate: "1990-04-23",
  language: "fr",
  therapist: "",
};

async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  const create = (given: Record<string, string> = {}) =>
    createClient(scope, createInput.parse({ key: randomUUID(), ...person, ...given }));
  const clients = () => db().client.findMany({ where: { practiceId: fixture.practice.id } });
  return { ...fixture, scope, create, clients };
}
const audits = (practiceId: string) =>
  db().auditEntry.findMany({ where: { practiceId }, select: { action: true, subject: true, data: true } });

describe("+ New Client", () => {
  it("creates one, and says so in the audit", async () => {
    const { practice, therapist, create, clients } = await arrange();
    const key = randomUUID();
    expect(await create({ key, therapist: therapist.id })).toEqual({ ok: true, data: { client: key } });
    expect(await clients()).toMatchObject([
      {
        id: key,
        firstName: "Zélie",
        email: "zelie@mail.example",
        birthDate: new Date("1990-04-23"),
        locale: "fr",
        therapistId: therapist.id,
      },
    ]);
    expect(await audits(practice.id)).toEqual([{ action: "clients.create", subject: `client:${key}`, data: {} }]);
  });

  it.each([
    ["the same email", { email: "zelie@mail.example" }, ["email"], false],
    [
      "a similar name and the same birth date",
      { firstName: "Zelie", lastName: "Brandt-Roy", birthDate: new Date("1990-04-23") },
      ["birthDate"],
      false,
    ],
    ["the same phone", { firstName: "Ugo", phone: "+1 (604) 555-0199" }, ["phone"], true],
  ])("warns of %s, and why, until staff say that it is somebody else", async (_, given, agreeing, weak) => {
    const { practice, create, clients } = await arrange();
    const alike = await makeClient(practice, { lastName: "Kerr", phone: null, ...given });
    const before = await tables();
    const details = {
      clientId: alike.id,
      name: `${alike.firstName} ${alike.lastName}`,
      agreeing: expect.arrayContaining(agreeing),
      weak,
    };
    expect(await create()).toEqual({ ok: false, error: "likely_duplicate", details });
    expect(await create({ different: randomUUID() })).toMatchObject({ error: "likely_duplicate" });
    expect(await tables()).toEqual(before);
    expect(await create({ different: alike.id })).toMatchObject({ ok: true });
    expect(await clients()).toHaveLength(2);
  });

  it("warns of nobody of another practice, nor of a mere namesake", async () => {
    const { practice, create } = await arrange();
    await makeClient((await makePracticeFixture()).practice, { email: "zelie@mail.example" });
    await makeClient(practice, { firstName: "Zélie", lastName: "Brandt", email: null, phone: null });
    expect(await create()).toMatchObject({ ok: true });
  });

  it("is one client a form, however often it is sent, and two forms at once are warned of each other", async () => {
    const { create, clients, practice } = await arrange();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => create({ key })));
    expect(answers).toEqual(Array(6).fill({ ok: true, data: { client: key } }));
    expect(await create({ key, lastName: "Another" })).toEqual({ ok: false, error: "form_used" });
    expect(await audits(practice.id)).toHaveLength(1);
    await db().client.deleteMany({ where: { practiceId: practice.id } });
    const two = await Promise.all([create(), create(), create()]);
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await clients()).toHaveLength(1);
  });

  it("takes no therapist and no form of another practice", async () => {
    const { create, clients } = await arrange();
    const other = await arrange();
    const key = randomUUID();
    await other.create({ key });
    expect(await create({ key })).toEqual({ ok: false, error: "form_used" });
    expect(await create({ therapist: other.therapist.id })).toEqual({
      ok: false,
      error: "invalid",
      fields: { therapist: "therapist_unknown" },
    });
    expect(await clients()).toEqual([]);
  });
});

describe("the record", () => {
  it("is audited at each opening, and is nothing to another practice", async () => {
    const { practice, scope } = await arrange();
    const client = await makeClient(practice, { birthDate: new Date("1990-04-23") });
    expect(await openRecord(scope, client.id, "overview")).toMatchObject({
      id: client.id,
      birthDate: "1990-04-23",
      createdAt: client.createdAt,
    });
    expect(await audits(practice.id)).toEqual([
      { action: "client.read", subject: `client:${client.id}`, data: { part: "overview" } },
    ]);
    const other = await arrange();
    for (const id of [client.id, randomUUID()]) expect(await openRecord(other.scope, id, "contact")).toBeNull();
    expect(await audits(other.practice.id)).toEqual([]);
  });

  it("has every session of the client and nobody else's, the latest first", async () => {
    const { practice, scope, therapist, service } = await arrange();
    const [client, other] = [await makeClient(practice), await makeClient(practice)];
    const first = await makeSession(therapist, service, {
      clientId: client.id,
      wallStart: "2026-11-03T10:00",
      status: "attended",
    });
    const second = await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-15T10:00" });
    await makeSession(therapist, service, { clientId: other.id, wallStart: "2026-12-16T10:00" });
    expect((await clientSessions(scope, client.id)).map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

describe("Contact Info > Edit", () => {
  it("saves, names the fields in the audit and not what they say, and does nothing the second time", async () => {
    const { practice, scope } = await arrange();
    const client = await makeClient(practice, {
      phone: "604-555-0100",
      therapistId: (await makeTherapist(practice)).id,
    });
    const edit = () => editClient(scope, editInput.parse({ client: client.id, ...person }));
    expect(await edit()).toEqual({ ok: true, data: { client: client.id } });
    expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({
      firstName: "Zélie",
      phone: "604-555-0199",
      locale: "fr",
      therapistId: null,
    });
    const entries = await audits(practice.id);
    expect(entries).toEqual([
      {
        action: "clients.edit",
        subject: `client:${client.id}`,
        data: { fields: ["firstName", "lastName", "email", "phone", "birthDate", "locale", "therapistId"] },
      },
    ]);
    expect(await edit()).toMatchObject({ ok: true });
    expect(await audits(practice.id)).toEqual(entries);
  });

  it("knows no client and no therapist of another practice", async () => {
    const { practice, scope, therapist } = await arrange();
    const other = await arrange();
    const [own, foreign] = [await makeClient(practice), await makeClient(other.practice)];
    const before = await tables();
    expect(
      await editClient(scope, editInput.parse({ client: foreign.id, ...person, therapist: therapist.id })),
    ).toEqual({ ok: false, error: "not_found" });
    expect(
      await editClient(scope, editInput.parse({ client: own.id, ...person, therapist: other.therapist.id })),
    ).toEqual({ ok: false, error: "invalid", fields: { therapist: "therapist_unknown" } });
    expect(await tables()).toEqual(before);
  });
});

it("keeps the further details of a record, and names what changed without its contents", async () => {
  const { practice, scope } = await arrange();
  const client = await makeClient(practice, { firstName: "Zélie", status: "waiting" });
  const details = {
    status: "active",
    preferredName: "Zoé",
    pronouns: "iel",
    address: "12 rue A\r\nApp. 3",
    emergencyContact: "Leo Brandt, 604-555-0121",
    note: "Prefers the ground floor",
  };
  const edit = (given: object) => editClient(scope, editInput.parse({ client: client.id, ...person, ...given }));
  expect(await edit(details)).toMatchObject({ ok: true });
  expect(await openRecord(scope, client.id, "contact")).toMatchObject({ ...details, address: "12 rue A\nApp. 3" });
  const [entry] = await audits(practice.id);
  expect(entry).toMatchObject({ action: "clients.edit" });
  expect(entry?.data).toMatchObject({ fields: expect.arrayContaining(Object.keys(details)) as unknown });
  expect(JSON.stringify(entry)).not.toContain("ground floor");
  expect(await edit({ status: "active" })).toMatchObject({ ok: true });
  expect(await openRecord(scope, client.id, "contact")).toMatchObject({ preferredName: null, note: null });
});

it("changes the status of the ticked clients of the practice alone, audited one by one", async () => {
  const { practice, scope } = await arrange();
  const [ada, bo] = [await makeClient(practice), await makeClient(practice, { status: "inactive" })];
  const foreign = await makeClient((await makePracticeFixture()).practice);
  const input = statusInput.parse({
    status: "inactive",
    ...Object.fromEntries([ada, bo, foreign].map(({ id }) => [`pick-${id}`, "on"])),
  });
  expect(await setClientStatus(scope, input)).toEqual({ ok: true, data: { changed: 1, status: "inactive" } });
  expect(await db().client.findUnique({ where: { id: foreign.id } })).toMatchObject({ status: "active" });
  expect(await audits(practice.id)).toEqual([
    { action: "clients.status", subject: `client:${ada.id}`, data: { status: "inactive" } },
  ]);
  expect(statusInput.safeParse({ status: "inactive" }).success).toBe(false);
  expect(statusInput.safeParse({ status: "inactive", other: "x" }).success).toBe(false);
  expect(statusInput.safeParse({ status: "inactive", [`pick-${ada.id}`]: "yes" }).success).toBe(false);
});
