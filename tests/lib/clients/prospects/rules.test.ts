import { accountState, canUndo, confirms, needsConfirmation, tellsAddressOnFile } from "@/lib/clients/prospects/rules";

const account = { email: "d.lamarche@example.ca" };

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
  expect(canUndo({ createdAt, endedAt: null }, after(30))).toBe(true);
  expect(canUndo({ createdAt, endedAt: null }, new Date(after(30).getTime() + 1))).toBe(false);
  expect(canUndo({ createdAt, endedAt: after(1) }, after(2))).toBe(false);
});

it("is Unverified until the email is, then Unassociated", () => {
  expect(accountState({ verifiedAt: null })).toBe("unverified");
  expect(accountState({ verifiedAt: new Date() })).toBe("unassociated");
});
