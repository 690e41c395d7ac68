import { randomUUID } from "node:crypto";
import { addContact, removeContact, saveContact } from "@/lib/clients/contacts/commands";
import { clientContacts, sharedEmails } from "@/lib/clients/contacts/queries";
import { addContactInput, removeContactInput, saveContactInput } from "@/lib/clients/contacts/schema";
import { db } from "@/lib/platform/db/client";
import { edited } from "@/lib/platform/input/edits";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makeGrant, makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2026-12-10T12:00:00Z");
const form = { firstName: "Ana", lastName: "Marchand", relation: "parent", phone: "604-555-0173", language: "fr" };

async function arrange() {
  const house = await makePracticeFixture();
  const { practice, owner } = house;
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, now });
  const client = await makeClient(practice, { firstName: "Théa", lastName: "Marchand" });
  const add = async (given: Record<string, string> = {}) => {
    const input = addContactInput.parse({ key: randomUUID(), client: client.id, ...form, ...given });
    return { id: input.key, result: await addContact(scope, input, now) };
  };
  const remove = (contact: string, given: object = {}) =>
    removeContact(scope, removeContactInput.parse({ client: client.id, contact, ...given }), now);
  const audits = () =>
    db().auditEntry.findMany({
      where: { practiceId: practice.id },
      orderBy: { id: "asc" },
      select: { action: true, data: true },
    });
  return { ...house, scope, client, add, remove, audits };
}

/** Gives a contact portal access. */
async function giveAccess({ practice, client, owner }: Awaited<ReturnType<typeof arrange>>, contactId: string) {
  const account = await makeAccount(practice, { email: `${randomUUID()}@mail.example` });
  return makeGrant(account, client, owner, { relation: "parent", permissions: ["schedule"], contactId });
}

describe("a client's contacts", () => {
  it("are added once per form, emergency contacts first", async () => {
    const { scope, client, add, audits } = await arrange();
    const key = randomUUID();
    const first = await add({ key });
    expect(await add({ key })).toEqual(first);
    const doctor = await add({ firstName: "Imogen", lastName: "Vale", relation: "other", emergency: "on" });
    const { current } = await clientContacts(scope, client.id);
    expect(current).toMatchObject([
      { id: doctor.id, emergency: true, guardian: false, mayKnow: false },
      { id: key, firstName: "Ana", relation: "parent", phone: "604-555-0173", email: null, locale: "fr" },
    ]);
    expect(await audits()).toEqual([
      { action: "contacts.add", data: { contact: key } },
      { action: "contacts.add", data: { contact: doctor.id } },
    ]);
  });

  it("are edited, and the audit names only the fields that changed", async () => {
    const { scope, client, add, audits } = await arrange();
    const { id: contact } = await add();
    const opened = Object.entries(form).map(([name, value]) => [`was:${name}`, value]);
    const input = edited(saveContactInput).parse({
      ...Object.fromEntries(opened),
      ...{
        client: client.id,
        contact,
        ...form,
        email: "Ana@Mail.example",
        "was:email": "",
        mayKnow: "on",
        "had:mayKnow": "",
      },
    });
    expect(await saveContact(scope, input)).toEqual({ ok: true, data: { client: client.id } });
    expect((await clientContacts(scope, client.id)).current).toMatchObject([
      { email: "ana@mail.example", mayKnow: true },
    ]);
    expect((await audits()).at(-1)).toEqual({
      action: "contacts.save",
      data: { contact, fields: ["email", "mayKnow"] },
    });
  });

  it("stay as history when removed, and cannot be changed any more", async () => {
    const { scope, client, add, remove, audits } = await arrange();
    const { id: contact } = await add();
    expect(await remove(contact)).toMatchObject({ ok: true });
    expect(await clientContacts(scope, client.id)).toMatchObject({
      current: [],
      removed: [{ id: contact, removedAt: now }],
    });
    expect(await remove(contact)).toMatchObject({ ok: false, error: "not_found" });
    const input = edited(saveContactInput).parse({ client: client.id, contact, ...form });
    expect(await saveContact(scope, input)).toMatchObject({ ok: false, error: "not_found" });
    expect((await audits()).at(-1)).toEqual({ action: "contacts.remove", data: { contact } });
  });

  it("lose their access when removed, if staff were told, and no one else does", async () => {
    const house = await arrange();
    const { add, remove, practice, client, owner, audits } = house;
    const [ana, rui] = [await add(), await add({ firstName: "Rui" })];
    const [grant, other] = [await giveAccess(house, ana.id), await giveAccess(house, rui.id)];
    await db().portalInvitation.create({
      data: {
        ...{ practiceId: practice.id, clientId: client.id, contactId: ana.id, byStaffId: owner.id },
        ...{ email: "a@mail.example", emailRaw: "a@mail.example", locale: "fr", relation: "parent" },
        ...{ tokenHash: randomUUID(), expiresAt: new Date("2026-12-20T00:00:00Z") },
      },
    });
    expect(await remove(ana.id)).toMatchObject({ ok: false, error: "has_access" });
    expect(await remove(ana.id, { access: "on" })).toMatchObject({ ok: true });
    expect(await db().grant.findUnique({ where: { id: grant.id } })).toMatchObject({ endedAt: now });
    expect(await db().grant.findUnique({ where: { id: other.id } })).toMatchObject({ endedAt: null });
    expect(await db().portalInvitation.findMany({ where: { contactId: ana.id } })).toMatchObject([{ deletedAt: now }]);
    expect((await audits()).at(-1)).toEqual({ action: "contacts.removeWithAccess", data: { contact: ana.id } });
  });

  it("may share an address with others of the family, which is shown", async () => {
    const { scope, practice, client, add } = await arrange();
    const mail = "family@mail.example";
    await add({ email: mail });
    const brother = await makeClient(practice, { firstName: "Leo", lastName: "Marchand", email: mail });
    const sister = await makeClient(practice, { firstName: "Mira", lastName: "Marchand", email: null });
    const contact = {
      practiceId: practice.id,
      firstName: "Ana",
      relation: "parent",
      locale: "fr",
      email: mail,
    } as const;
    await db().clientContact.create({ data: { ...contact, clientId: sister.id } });
    const other = await makePracticeFixture();
    await makeClient(other.practice, { email: mail });
    expect(await sharedEmails(scope, client.id, [mail])).toEqual([
      { email: mail, clientId: brother.id, name: "Leo Marchand", own: true },
      { email: mail, clientId: sister.id, name: "Mira Marchand", own: false },
    ]);
  });

  it("belong to a client whom the viewer sees", async () => {
    const { scope, client, practice, add } = await arrange();
    const { id: contact } = await add();
    const limited = { ...scope, ownClientsOnly: true, therapistId: null };
    const input = { client: client.id, contact };
    expect(await removeContact(limited, removeContactInput.parse(input), now)).toMatchObject({ error: "not_found" });
    const elsewhere = await makeClient(practice);
    expect(await removeContact(scope, removeContactInput.parse({ ...input, client: elsewhere.id }), now)).toMatchObject(
      { error: "not_found" },
    );
  });
});
