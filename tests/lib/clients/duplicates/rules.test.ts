import fc from "fast-check";
import {
  compare,
  COMPARED_FIELDS,
  matcher,
  suggest,
  type Candidate,
  type Identity,
} from "@/lib/clients/duplicates/rules";

const account: Identity = {
  firstName: "Dorothée",
  lastName: "Lamarche",
  email: "d.lamarche@example.ca",
  phone: "604-555-0177",
  birthDate: "1988-03-14",
  locale: "fr",
  therapistId: "t1",
};
const client = (id: string, changes: Partial<Identity> = {}): Candidate => ({
  id,
  firstName: "Nobody",
  lastName: "Alike",
  email: null,
  phone: null,
  birthDate: null,
  locale: "en",
  therapistId: null,
  ...changes,
});

describe("the comparison", () => {
  it("goes field by field", () => {
    const other = client("c", {
      firstName: "Dorothee",
      lastName: "Lamarche-Roy",
      email: "dlamarche.roy@example.com",
      phone: "+1 604 555 0177",
      birthDate: "1988-03-14",
      locale: "fr",
    });
    expect(compare(account, other)).toEqual({
      name: "differs",
      birthDate: "agrees",
      phone: "agrees",
      email: "differs",
      language: "agrees",
      therapist: "unknown",
    });
  });

  it.each([
    [{ email: null }, "email", "unknown"],
    [{ email: "" }, "email", "unknown"],
    [{ email: "d.lamarche@example.ca" }, "email", "agrees"],
    [{ birthDate: "1988-03-15" }, "birthDate", "differs"],
    [{ phone: "12" }, "phone", "unknown"],
    [{ therapistId: "t2" }, "therapist", "differs"],
  ] as const)("%j: %s %s", (changes, field, verdict) => {
    expect(compare(account, client("c", changes))[field]).toBe(verdict);
  });
});

describe("the suggested match", () => {
  const birth = { birthDate: "1988-03-14" };
  const roy = { firstName: "Dorothee", lastName: "Lamarche-Roy" };
  const phone = { phone: "1 604 555 0177" };
  const email = { email: "d.lamarche@example.ca" };

  it.each([
    ["an email before a name and birth date", [client("a", { ...roy, ...birth }), client("b", email)], "b", false],
    ["a name and birth date before a phone", [client("a", phone), client("b", { ...roy, ...birth })], "b", false],
    ["a phone alone, said to be weak", [client("a"), client("b", phone)], "b", true],
    ["a phone with a similar name, not weak", [client("b", { ...phone, ...roy })], "b", false],
    ["among equals the one that agrees more", [client("a", phone), client("b", { ...phone, ...birth })], "b", true],
    ["among equals the lower id", [client("b", email), client("a", email)], "a", false],
  ] as const)("is %s", (_name, clients, id, weak) => {
    expect(suggest(account, clients)).toMatchObject({ clientId: id, weak });
  });

  it.each([
    ["a name alone", client("a", roy)],
    ["a birth date alone", client("a", birth)],
    ["a language", client("a", { locale: "fr" })],
  ])("is none for %s", (_name, candidate) => {
    expect(suggest(account, [candidate])).toBeNull();
  });

  it("tells what agrees, in the order of the screen", () => {
    expect(suggest(account, [client("a", { ...birth, ...phone, locale: "fr", therapistId: "t1" })])?.agreeing).toEqual([
      "birthDate",
      "phone",
      "language",
      "therapist",
    ]);
  });

  const maybe = <T>(value: T, other: T) => fc.constantFrom(value, other, null);
  const anyone = fc.record({
    id: fc.uuid(),
    firstName: fc.constantFrom("Dorothée", "Dorothee", "Gabriel"),
    lastName: fc.constantFrom("Lamarche", "Lamarche-Roy", "Kerr"),
    email: maybe("d.lamarche@example.ca", "other@example.ca"),
    phone: maybe("604.555.0177", "604-555-0000"),
    birthDate: maybe("1988-03-14", "1999-01-01"),
    locale: fc.constantFrom("en", "fr"),
    therapistId: maybe("t1", "t2"),
  });

  it("ranks exactly the clients it would suggest individually, most likely first", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyone, { maxLength: 8, selector: ({ id }) => id }), anyone, (clients, person) => {
        const ranked = matcher(clients)(person);
        expect(ranked.map(({ clientId }) => clientId).sort()).toEqual(
          clients
            .filter((one) => suggest(person, [one]))
            .map(({ id }) => id)
            .sort(),
        );
        ranked.forEach(({ clientId }, i) =>
          expect(
            suggest(
              person,
              clients.filter(({ id }) => ranked.slice(i).some((one) => one.clientId === id)),
            )?.clientId,
          ).toBe(clientId),
        );
      }),
    );
  });

  it("takes thousands of people against thousands of clients", () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      client(`c${i}`, {
        email: `n${i}@mail.example`,
        birthDate: `19${String(i % 90).padStart(2, "0")}-01-01`,
        phone: `604555${String(i).padStart(4, "0")}`,
      }),
    );
    const match = matcher(many);
    const began = performance.now();
    expect(
      many.filter((one) => match({ ...one, firstName: "Else", lastName: "Where" })[0]?.clientId !== one.id),
    ).toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000); // every pair would be 25 million
  });

  it("does not depend on the order of the list, and agrees with the comparison", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 8 }), (clients) => {
        const match = suggest(account, clients);
        expect(suggest(account, [...clients].reverse())).toEqual(match);
        const found = clients.find(({ id }) => id === match?.clientId);
        if (!found) return expect(match).toBeNull();
        const verdicts = compare(account, found);
        expect(match?.agreeing).toEqual(COMPARED_FIELDS.filter((field) => verdicts[field] === "agrees"));
        expect(verdicts.email === "agrees" || verdicts.phone === "agrees" || verdicts.birthDate === "agrees").toBe(
          true,
        );
      }),
    );
  });
});
