import fc from "fast-check";
import { accountState, canUndo, compare, confirms, FIELDS, needsConfirmation, suggest, tellsAddressOnFile, type Candidate, type Identity } from "@/lib/prospects/rules";

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
    const other = client("c", { firstName: "Dorothee", lastName: "Lamarche-Roy", email: "dlamarche.roy@example.com", phone: "+1 604 555 0177", birthDate: "1988-03-14", locale: "fr" });
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
    expect(suggest(account, [client("a", { ...birth, ...phone, locale: "fr", therapistId: "t1" })])?.agreeing).toEqual(["birthDate", "phone", "language", "therapist"]);
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

  it("does not depend on the order of the list, and agrees with the comparison", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 8 }), (clients) => {
        const match = suggest(account, clients);
        expect(suggest(account, [...clients].reverse())).toEqual(match);
        const found = clients.find(({ id }) => id === match?.clientId);
        if (!found) return expect(match).toBeNull();
        const verdicts = compare(account, found);
        expect(match?.agreeing).toEqual(FIELDS.filter((field) => verdicts[field] === "agrees"));
        expect(verdicts.email === "agrees" || verdicts.phone === "agrees" || verdicts.birthDate === "agrees").toBe(true);
      }),
    );
  });
});

describe("confirming in words", () => {
  it.each([
    [account.email, "other@example.ca", true],
    [account.email, account.email, false],
    [account.email, null, false],
  ])("%s against %s on file: %s", (email, onFile, needed) => {
    expect(needsConfirmation({ email }, { email: onFile })).toBe(needed);
  });

  it.each([
    ["Lamarche-Roy", true],
    ["  lamarche roy ", true],
    ["LAMARCHÉ-ROY", true],
    ["Lamarche", false],
    ["", false],
    ["   ", false],
  ])("%j: %s", (typed, confirmed) => {
    expect(confirms(typed, { firstName: "Dorothee", lastName: "Lamarche-Roy" })).toBe(confirmed);
  });

  it("never accepts silence, even for a name without letters", () => {
    expect(confirms("", { firstName: "", lastName: "'" })).toBe(false);
  });
});

it.each([
  [{ email: "a@x.ca", verified: true }, "a@x.ca", false],
  [{ email: "a@x.ca", verified: false }, "a@x.ca", true],
  [{ email: "b@x.ca", verified: true }, "a@x.ca", true],
  [{ email: "b@x.ca", verified: true }, null, false],
])("tells the address on file: %j, %s: %s", (one, email, told) => {
  expect(tellsAddressOnFile(one, { email })).toBe(told);
});

it("can be undone for 30 days, once", () => {
  const createdAt = new Date("2026-12-01T00:00:00Z");
  const after = (days: number) => new Date(createdAt.getTime() + days * 86_400_000);
  expect(canUndo({ createdAt, undoneAt: null }, after(30))).toBe(true);
  expect(canUndo({ createdAt, undoneAt: null }, new Date(after(30).getTime() + 1))).toBe(false);
  expect(canUndo({ createdAt, undoneAt: after(1) }, after(2))).toBe(false);
});

it("is Unverified until the email is, then Unassociated", () => {
  expect(accountState({ verifiedAt: null })).toBe("unverified");
  expect(accountState({ verifiedAt: new Date() })).toBe("unassociated");
});
