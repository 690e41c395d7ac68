import { db } from "@/lib/platform/db/client";
import { saveOwnProfile } from "@/lib/accounts/profile/commands";
import { ownProfile } from "@/lib/accounts/profile/queries";
import { inStep } from "@/lib/accounts/profile/rules";
import { clientProfileInput } from "@/lib/accounts/profile/schema";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { portalScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const typed = {
  practice: "maple",
  firstName: "Théodore",
  lastName: "Lindqvist",
  phone: "604-555-0199",
  birthDate: "1991-02-28",
};

async function arrange({
  verified = true,
  tied = true,
  account: given = {},
}: { verified?: boolean; tied?: boolean; account?: Parameters<typeof makeAccount>[1] } = {}) {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, {
    firstName: "Théo",
    lastName: "Lindqvist",
    phone: "+16045550187",
    verifiedAt: verified ? new Date() : null,
    ...given,
  });
  const client = await makeClient(fixture.practice);
  const association = tied ? await makeGrant(account, client, fixture.owner) : null;
  const scope = portalScope({
    practiceId: fixture.practice.id,
    accountId: account.id,
    clientId: tied ? client.id : null,
    verified,
  });
  return {
    account,
    client,
    association,
    scope,
    save: (more: Partial<typeof typed> = {}) => saveOwnProfile(scope, clientProfileInput.parse({ ...typed, ...more })),
  };
}
const clientRow = (id: string) => db().client.findUniqueOrThrow({ where: { id } });
const accountRow = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });
const entry = (subject: string) =>
  db().auditEntry.findMany({ where: { subject, action: "profile.edit" }, select: { actor: true, data: true } });

it("of a client goes to the record, with what it was in the audit; what agreed goes on agreeing", async () => {
  const { account, client, scope, save } = await arrange();
  expect(await save()).toEqual({ ok: true });
  const after = {
    firstName: "Théodore",
    lastName: "Lindqvist",
    phone: "604-555-0199",
    birthDate: new Date("1991-02-28"),
  };
  expect(await clientRow(client.id)).toMatchObject({ ...after, searchText: expect.stringContaining("theodore") });
  expect(await ownProfile(scope)).toEqual(after);
  expect(await accountRow(account.id)).toMatchObject(after);
  expect(await entry(`client:${client.id}`)).toEqual([
    {
      actor: `account:${account.id}`,
      data: {
        fields: ["firstName", "phone", "birthDate"],
        was: { firstName: "Théo", phone: "+16045550187", birthDate: "" },
      },
    },
  ]);
  const before = await tables();
  expect(await save()).toEqual({ ok: true });
  expect(await tables()).toEqual(before);
});

it("leaves the name of an account that acts for somebody else", async () => {
  const { account, save } = await arrange({ account: { firstName: "Ingrid" } });
  await save();
  expect(await accountRow(account.id)).toMatchObject({
    firstName: "Ingrid",
    lastName: "Lindqvist",
    phone: "604-555-0199",
  });
  const someone = { firstName: "A", lastName: "B", phone: null, birthDate: null };
  expect(inStep({ ...someone, phone: "1" }, someone, { ...someone, firstName: "C", phone: "2" })).toEqual({
    ...someone,
    firstName: "C",
    phone: "1",
  });
});

it.each([
  ["of a prospect", { tied: false }],
  ["tied, but of an address that nobody has proved", { verified: false }],
])("%s goes to the account, and the record stays", async (_, given) => {
  const { account, client, scope, save } = await arrange(given);
  await save({ phone: "", birthDate: "" });
  expect(await clientRow(client.id)).toEqual(client);
  expect(await accountRow(account.id)).toMatchObject({ firstName: "Théodore", phone: "", birthDate: null });
  expect(await ownProfile(scope)).toMatchObject({ firstName: "Théodore" });
  expect(await entry(`account:${account.id}`)).toHaveLength(1);
});

it("goes to the account if staff undid the link since the viewer was read, and nowhere once it is closed", async () => {
  const { account, client, association, save } = await arrange();
  await db().grant.update({ where: { id: association!.id }, data: { endedAt: new Date() } });
  await save();
  expect(await clientRow(client.id)).toEqual(client);
  await db().portalAccount.update({ where: { id: account.id }, data: { closedAt: new Date() } });
  expect(await save({ firstName: "Again" })).toEqual({ ok: false, error: "signed_out" });
});

it.each([
  ["lastName", "re\u202eversed"],
  ["phone", "12"],
  ["birthDate", "2027-02-29"],
  ["birthDate", "2999-01-01"],
  ["email", "x@mail.example"],
])("refuses %s %j", (field, value) => {
  expect(clientProfileInput.safeParse({ ...typed, [field]: value }).success).toBe(false);
});

it("leaves an account its only name, and refuses to take both away in two windows", async () => {
  const account = { firstName: "Tenzin", lastName: "", phone: null, birthDate: null };
  const record = { ...account, lastName: "Roy" };
  expect(inStep(account, record, { ...record, firstName: "" })).toMatchObject({ firstName: "Tenzin", lastName: "" });
  const { scope, client } = await arrange();
  await db().client.update({ where: { id: client.id }, data: { firstName: "", lastName: "Roy" } });
  const both = { firstName: "Ada", lastName: "Roy", phone: null, birthDate: null };
  expect(await saveOwnProfile(scope, { practice: "maple", ...both, lastName: "", opened: both })).toMatchObject({
    ok: false,
    error: "changed_meanwhile",
  });
});
