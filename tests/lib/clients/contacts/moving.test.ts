import { readFileSync } from "node:fs";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeClient, makePracticeFixture } from "@/tests/support/factories";

useDatabase();

const MOVE = readFileSync("prisma/migrations/20261201041900_emergency_contacts/migration.sql", "utf8");

describe("an emergency contact that was a text", () => {
  it.each([
    ["Ana Roy (mother), 604-555-0173", "Ana Roy", "604-555-0173"],
    ["Jean Côté", "Jean Côté", null],
    ["604-555-0173", "604-555-0173", "604-555-0173"],
    ["Marc\n+1 (604) 555-0173, after 4", "Marc", "+1 (604) 555-0173"],
    ["x".repeat(300), "x".repeat(80), null],
  ])("becomes a contact, with the whole text as its note: %j", async (text, firstName, phone) => {
    const { practice } = await makePracticeFixture();
    const client = await makeClient(practice, { emergencyContact: text, locale: "fr" });
    await db().$executeRawUnsafe(MOVE);
    expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ emergencyContact: null });
    expect(await db().clientContact.findMany({ where: { clientId: client.id } })).toMatchObject([
      { firstName, phone, note: text, relation: "other", emergency: true, locale: "fr", mayKnow: false },
    ]);
  });

  it.each([[null], [""], ["  \n"]])("that is empty becomes none: %j", async (text) => {
    const { practice } = await makePracticeFixture();
    const client = await makeClient(practice, { emergencyContact: text });
    await db().$executeRawUnsafe(MOVE);
    expect(await db().clientContact.count({ where: { clientId: client.id } })).toBe(0);
  });

  it("stays a text where there are contacts", async () => {
    const { practice } = await makePracticeFixture();
    const client = await makeClient(practice, { emergencyContact: "Ana" });
    const contact = { practiceId: practice.id, clientId: client.id, firstName: "Rui", locale: "en" } as const;
    await db().clientContact.create({ data: { ...contact, relation: "parent" } });
    await db().$executeRawUnsafe(MOVE);
    expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ emergencyContact: "Ana" });
  });
});
