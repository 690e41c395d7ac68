import type { Likely } from "@/lib/clients/duplicates/queries";
import { countKinds, decide, importOutcome, readLines } from "@/lib/clients/client-import/rules";
import type { ImportPlan } from "@/lib/clients/client-import/schema";

const plan: ImportPlan = {
  columns: ["firstName", "lastName", "email", "phone", "birthDate", "language", "therapist"],
  dates: "dmy",
  language: "fr",
  therapist: null,
};
const nora = { id: "0198c0de-0000-7000-8000-000000000001", name: "Nora Whitfield" };
const list = (...rows: string[][]) =>
  [["f", "l", "e", "p", "b", "g", "t"], ...rows].map((cells, i) => ({ line: i + 1, cells }));
const read = (...rows: string[][]) => readLines(list(...rows), plan, [nora], "2026-11-30");
const row = (given: Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, string>>) =>
  Object.assign(["Ada", "Okoro", "", "", "", "", ""], given) as string[];

it("reads every field as it is kept, and fills in what the list does not say", () => {
  expect(
    read(
      row({ 2: "Ada@Mail.example", 3: "604-555-0142", 4: "23/04/1990", 5: "Anglais", 6: "nora whitfield" }),
      row({}),
    ),
  ).toMatchObject([
    {
      line: 2,
      values: {
        firstName: "Ada",
        lastName: "Okoro",
        email: "ada@mail.example",
        phone: "604-555-0142",
        birthDate: "1990-04-23",
        language: "en",
        therapist: nora.id,
      },
    },
    { line: 3, values: { email: null, phone: null, birthDate: null, language: "fr", therapist: null } },
  ]);
});

it.each([
  [{ 1: "" }, { firstName: "Ada", lastName: "" }],
  [{ 0: "" }, { firstName: "", lastName: "Okoro" }],
])("creates a person with one name: %j", (given, values) => {
  expect(decide(read(row(given)), new Map(), {})).toMatchObject([{ kind: "create", values }]);
});

it.each([
  [{ 0: "", 1: "" }, { firstName: "name_needed" }],
  [{ 1: "a\u202eb", 2: "x" }, { lastName: "bad_characters" }],
  [{ 1: "x".repeat(81) }, { lastName: "too_long:80" }],
])("refuses %j, whose name cannot be read", (given, errors) => {
  expect(decide(read(row(given)), new Map(), {})).toMatchObject([{ kind: "refused", errors }]);
});

it.each([
  [{ 2: "ada at mail" }, { email: "email_invalid" }],
  [{ 3: "12" }, { phone: "phone_invalid" }],
  [{ 4: "30/02/1990" }, { birthDate: "date_unread" }],
  [{ 4: "01/01/2190" }, { birthDate: "date_future" }],
  [{ 5: "Deutsch" }, { language: "language_unknown" }],
  [{ 6: "Somebody Else" }, { therapist: "therapist_unknown" }],
  [
    { 2: "x", 3: "1.60456E+10", 5: "Deutsch" },
    { email: "email_invalid", phone: "phone_invalid", language: "language_unknown" },
  ],
])("creates the person without what cannot be read in %j, and says what", (given, dropped) => {
  const [verdict] = decide(read(row(given)), new Map(), {});
  expect(verdict).toMatchObject({ kind: "create", dropped, values: { firstName: "Ada", language: "fr" } });
  expect(verdict && "dropped" in verdict && verdict.dropped).toEqual(dropped);
  for (const field of Object.keys(dropped).filter((one) => one !== "language"))
    expect(verdict).toHaveProperty(`values.${field}`, null);
  expect(importOutcome(verdict!, "x")).toEqual({ line: 2, kind: "created", client: "x", errors: dropped });
});

it("refuses a line with more cells than columns: what stands where is then unsure", () => {
  expect(read([...row({}), "", "more"])).toMatchObject([{ errors: { line: "cells_many" } }]);
  expect(read([...row({}), ""])).toMatchObject([{ values: { firstName: "Ada" } }]);
});

const like = (clientId: string, agreeing: Likely["agreeing"], weak = false): Likely => ({
  clientId,
  name: "Ada Okoro",
  agreeing,
  weak,
});

describe("what becomes of a line", () => {
  const ada = row({ 2: "ada@mail.example", 3: "604-555-0142" });

  it.each([
    ["a record that says all of it", [like("x", ["name", "phone", "email"])], "present"],
    ["a record that says less", [like("x", ["name", "email"])], "alike"],
    ["a record with another name", [like("x", ["phone", "email"])], "alike"],
    [
      "the second likeliest, if that says all of it",
      [like("x", ["email"]), like("y", ["name", "phone", "email"])],
      "present",
    ],
    ["nobody", [], "create"],
  ] as const)("with %s", (_, known, kind) => {
    expect(decide(read(ada), new Map([[2, known]]), {})).toMatchObject([{ kind }]);
  });

  it("staff may create one beside whom they were shown, and beside nobody else", () => {
    const known = new Map([[2, [like("x", ["email"])]]]);
    expect(decide(read(ada), known, { 2: "x" })).toMatchObject([{ kind: "create", despite: { clientId: "x" } }]);
    expect(decide(read(ada), known, { 2: "y" })).toMatchObject([{ kind: "alike", of: { clientId: "x" } }]);
  });

  it("compares the lines among themselves, and only with those that are created", () => {
    const brother = row({ 0: "Ugo", 3: "604-555-0142" });
    const kinds = (chosen: Record<string, string>) =>
      decide(read(ada, ada, brother, row({ 0: "", 1: "" }), row({}), row({})), new Map(), chosen);
    expect(kinds({})).toMatchObject([
      { kind: "create" },
      { kind: "present", of: { clientId: "2" } },
      { kind: "alike", of: { clientId: "2", weak: true } },
      { kind: "refused" },
      { kind: "present" },
      { kind: "present" },
    ]);
    expect(kinds({ 4: "2" })[2]).toMatchObject({ kind: "create", despite: { clientId: "2" } });
    expect(countKinds(kinds({}))).toEqual({ create: 1, present: 3, alike: 1, refused: 1 });
  });

  it("finishes with thousands of lines that share an invented birth date and phone", () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      row({ 0: `Name${i}`, 1: `Other${i}`, 3: "000-000-0000", 4: "01/01/1900" }),
    );
    const began = performance.now();
    expect(countKinds(decide(read(...many), new Map(), {}))).toEqual({ create: 5000 });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
