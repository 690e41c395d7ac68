import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { createAccount } from "@/lib/accounts/sign-up/commands";
import { db } from "@/lib/platform/db/client";
import { likely } from "@/lib/clients/duplicates/queries";
import type { Identity } from "@/lib/clients/duplicates/rules";
import { prospectsPage } from "@/lib/clients/prospects/queries";
import { useDatabase } from "@/tests/support/database";
import { makeClient, makePracticeFixture } from "@/tests/support/factories";
import { practiceScope, publicScope } from "@/tests/support/scopes";

useDatabase();

const birthDate = "1990-04-23";
const person: Identity = {
  firstName: "Zélie",
  lastName: "Brandt",
  email: "zelie@mail.example",
  phone: "604-555-0199",
  birthDate,
  locale: "fr",
  therapistId: null,
};

async function arrange() {
  const fixture = await makePracticeFixture();
  return { ...fixture, scope: practiceScope({ practiceId: fixture.practice.id }) };
}

it("ranks for many people at once, by one query, among the clients of the practice alone", async () => {
  const { scope, practice } = await arrange();
  const email = await makeClient(practice, { firstName: "Ugo", email: "zelie@mail.example", phone: null });
  const born = await makeClient(practice, {
    firstName: "Zelie",
    lastName: "Brandt-Roy",
    birthDate: new Date(birthDate),
    phone: null,
  });
  const phone = await makeClient(practice, { firstName: "Ugo", phone: "+1 (604) 555-0199" });
  await makeClient(practice, { firstName: "Zélie", lastName: "Brandt", phone: null });
  await makeClient((await makePracticeFixture()).practice, { email: "zelie@mail.example" });
  const stranger = { ...person, email: "else@mail.example", phone: "604-555-0000", birthDate: null };
  const sent = jest.spyOn(Client.prototype, "query");
  const found = await likely(scope, [stranger, person, ...Array<Identity>(50).fill(stranger)]);
  expect(sent).toHaveBeenCalledTimes(1);
  sent.mockRestore();
  expect(found).toHaveLength(52);
  expect(found[0]).toEqual([]);
  expect(found[1]).toMatchObject([
    { clientId: email.id, name: "Ugo Lindqvist", agreeing: ["email"], weak: false },
    { clientId: born.id, agreeing: ["birthDate"], weak: false },
    { clientId: phone.id, agreeing: ["phone"], weak: true },
  ]);
  expect(await likely(scope, [])).toEqual([]);
});

it("finds the same person under another spelling, or with an extension", async () => {
  const { scope, practice } = await arrange();
  const there = await makeClient(practice, {
    firstName: "Siobhan",
    lastName: "O'Brien",
    phone: "604-555-0177 x12",
    birthDate: new Date("1988-01-02"),
  });
  const bare = { ...person, firstName: "OBrien", lastName: "Siobhan", email: null, phone: null, birthDate: null };
  const found = await likely(scope, [
    { ...bare, birthDate: "1988-01-02" },
    { ...bare, phone: "(604) 555-0177" },
    bare,
    { ...bare, lastName: "Sinead", birthDate: "1988-01-02" },
  ]);
  expect(found.map((matches) => matches.map(({ clientId, weak }) => [clientId, weak]))).toEqual([
    [[there.id, false]],
    [[there.id, false]],
    [[there.id, false]],
    [],
  ]);
});

it("shows staff that a sign-up is like a client, and the visitor nothing: the answer is the same", async () => {
  const signUp = async (known: boolean) => {
    const { practice, scope } = await arrange();
    if (known)
      await makeClient(practice, {
        firstName: "Zélie",
        lastName: "Brandt",
        email: "zelie@mail.example",
        phone: "604-555-0199",
        birthDate: new Date(birthDate),
      });
    const input = {
      key: randomUUID(),
      firstName: "Zélie",
      lastName: "Brandt",
      email: { raw: "zelie@mail.example", canonical: "zelie@mail.example" },
      phone: "604-555-0199",
      birthDate,
      password: "correct horse battery",
    };
    const answer = await createAccount(
      publicScope({ practiceId: practice.id }),
      input,
      { locale: "fr", ip: randomUUID() },
      new Date(),
    );
    const messages = await db().outboxEmail.findMany({
      where: { practiceId: practice.id },
      select: { template: true, recipient: true, locale: true, status: true },
    });
    return {
      answer: answer.ok ? { ...answer.data, id: "an account" } : answer,
      messages,
      match: (await prospectsPage(scope, { q: "", show: "all", after: null, before: null })).rows[0]?.match,
    };
  };
  const [known, unknown] = [await signUp(true), await signUp(false)];
  expect(known.match).toMatchObject({ name: "Zélie Brandt", agreeing: ["name", "birthDate", "phone", "email"] });
  expect(unknown.match).toBeNull();
  expect({ ...known, match: null }).toEqual(unknown);
});
