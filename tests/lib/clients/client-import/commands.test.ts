import { Client } from "pg";
import type { Allowed } from "@/lib/platform/access/scopes";
import { sweep } from "@/lib/platform/access/sweep";
import { db } from "@/lib/platform/db/client";
import { discardImport, planImport, runImport, startImport } from "@/lib/clients/client-import/commands";
import { importOf, ownImports, verdictsOf } from "@/lib/clients/client-import/queries";
import { MOST_LINES, planInput, runInput, startInput, type ImportPlan } from "@/lib/clients/client-import/schema";
import { mergeClients } from "@/lib/clients/client-merge/commands";
import { pairOf } from "@/lib/clients/client-merge/queries";
import { mergeInput } from "@/lib/clients/client-merge/schema";
import { useDatabase } from "@/tests/support/database";
import { makeClient, makePracticeFixture, makeStaff } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const HEADER = "First name,Last name,Email,Phone,Date of birth";
const LIST = `${HEADER}\nAda,Okoro,ada@mail.example,604-555-0142,1990-04-23\nZoé,Côté,,,\nUgo,Brandt,ugo@mail.example,,\n,,nobody@mail.example,,\n`;

async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  return { ...fixture, scope, ...handsOf(scope) };
}

function handsOf(scope: Allowed<"clientImport.run">) {
  const begin = (pasted: string, now = scope.now) =>
    startImport(scope, startInput.parse({ file: new Uint8Array(), pasted }), now);
  const plan = (id: string, given: Record<string, string> = {}) =>
    planImport(
      scope,
      planInput.parse({
        import: id,
        "column-0": "firstName",
        "column-1": "lastName",
        "column-2": "email",
        "column-3": "phone",
        "column-4": "birthDate",
        dates: "",
        language: "en",
        therapist: "",
        ...given,
      }),
    );
  const run = (id: string, given: Record<string, string> = {}) =>
    runImport(scope, runInput.parse({ import: id, then: "import", lines: "", page: "1", ...given }));
  const ready = async (pasted: string) => {
    const begun = await begin(pasted);
    if (!begun.ok) throw new Error(JSON.stringify(begun));
    expect(await plan(begun.data.import)).toMatchObject({ ok: true });
    return begun.data.import;
  };
  const kinds = async (id: string) => (await importOf(scope, id))?.result?.map(({ kind }) => kind);
  const clients = () =>
    db().client.findMany({
      where: { practiceId: scope.practiceId },
      orderBy: [{ createdAt: "asc" }, { firstName: "asc" }],
    });
  return { begin, plan, run, ready, kinds, clients };
}

it("shows what would become of each line, creates it, deletes the list, and says so in the audit", async () => {
  const { practice, scope, ready, run, clients, kinds } = await arrange();
  const there = await makeClient(practice, {
    firstName: "Ugo",
    lastName: "Brandt",
    email: "ugo@mail.example",
    phone: "604-555-0000",
  });
  const id = await ready(LIST);
  const draft = await importOf(scope, id);
  expect(await verdictsOf(scope, { ...draft!, plan: draft!.plan as ImportPlan })).toMatchObject([
    { line: 2, kind: "create" },
    { line: 3, kind: "create" },
    { line: 4, kind: "present", of: { clientId: there.id } },
    { line: 5, kind: "refused", errors: { firstName: "name_needed" } },
  ]);
  expect(await clients()).toHaveLength(1);
  expect(await run(id)).toEqual({ ok: true, data: { import: id, done: true } });
  expect(await clients()).toMatchObject([
    { id: there.id },
    {
      firstName: "Ada",
      email: "ada@mail.example",
      birthDate: new Date("1990-04-23"),
      searchText: "ada okoro ada@mail.example 6045550142",
    },
    { firstName: "Zoé", email: null },
  ]);
  expect(await kinds(id)).toEqual(["created", "created", "present", "refused"]);
  const row = await db().clientImport.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ file: null, plan: null, chosen: {} });
  expect(JSON.stringify(row)).not.toMatch(/Okoro|Brandt|mail\.example/);
  const [, ada, zoe] = await clients();
  const entries = await db().auditEntry.findMany({
    where: { practiceId: practice.id },
    orderBy: { id: "asc" },
    select: { action: true, subject: true, data: true },
  });
  expect(entries).toEqual([
    { action: "importing.start", subject: `import:${id}`, data: { lines: 4 } },
    { action: "clients.import", subject: `client:${ada?.id}`, data: { import: id } },
    { action: "clients.import", subject: `client:${zoe?.id}`, data: { import: id } },
    { action: "importing.run", subject: `import:${id}`, data: { created: 2, present: 1, refused: 1 } },
  ]);
});

it("creates nothing when the same file is run a second time, nor when the form is sent twice", async () => {
  const { ready, run, clients, kinds } = await arrange();
  const first = await ready(LIST);
  await run(first);
  const before = await clients();
  expect(await run(first)).toEqual({ ok: true, data: { import: first, done: true } });
  const second = await ready(LIST);
  await run(second);
  expect(await kinds(second)).toEqual(["present", "present", "present", "refused"]);
  expect(await clients()).toEqual(before);
});

it("creates each client once when the same file is run twice at the same time", async () => {
  const { practice, scope, ready, run, clients } = await arrange();
  const other = await makeStaff(practice, { role: "admin" });
  const hands = handsOf(practiceScope({ practiceId: practice.id, staffId: other.id }));
  const [mine, theirs] = [await ready(LIST), await hands.ready(LIST)];
  await Promise.all([run(mine), hands.run(theirs), run(mine), hands.run(theirs)]);
  expect((await clients()).map(({ firstName }) => firstName).sort()).toEqual(["Ada", "Ugo", "Zoé"]);
  expect(await db().auditEntry.count({ where: { practiceId: scope.practiceId, action: "importing.run" } })).toBe(2);
});

it("skips who is alike unless staff say that it is somebody else, and then finds them on the second run", async () => {
  const { practice, scope, ready, run, clients, kinds } = await arrange();
  const mother = await makeClient(practice, {
    firstName: "Ines",
    lastName: "Okoro",
    email: null,
    phone: "604 555 0142",
  });
  const id = await ready(LIST);
  const draft = await importOf(scope, id);
  const [ada] = await verdictsOf(scope, { ...draft!, plan: draft!.plan as ImportPlan });
  expect(ada).toMatchObject({
    kind: "alike",
    of: { clientId: mother.id, name: "Ines Okoro", agreeing: ["phone", "language"], weak: true },
  });
  expect(await run(id, { then: "stay", lines: "2", "create-2": mother.id })).toMatchObject({ data: { done: false } });
  expect((await importOf(scope, id))?.chosen).toEqual({ 2: mother.id });
  await run(id, { then: "stay", lines: "2" });
  expect((await importOf(scope, id))?.chosen).toEqual({});
  await run(id, { lines: "2", "create-2": mother.id });
  expect(await kinds(id)).toEqual(["created", "created", "created", "refused"]);
  const before = await clients();
  const again = await ready(LIST);
  await run(again);
  expect(await kinds(again)).toEqual(["present", "present", "present", "refused"]);
  expect(await clients()).toEqual(before);
});

it("does not bring back who was merged into another record since", async () => {
  const { practice, scope, ready, run, clients, kinds } = await arrange();
  await run(await ready(LIST));
  const gone = (await clients()).find(({ firstName }) => firstName === "Ada")!;
  const kept = await makeClient(practice, { firstName: "Adaeze", email: null, phone: null });
  const pair = await pairOf(scope, [kept.id, gone.id]);
  const choice = Object.fromEntries(
    ["firstName", "lastName", "email", "phone", "birthDate", "language", "therapist"].map((field) => [field, "kept"]),
  );
  expect(
    await mergeClients(
      scope,
      mergeInput.parse({ kept: kept.id, gone: gone.id, seen: pair!.seen, confirmation: "Okoro", ...choice }),
      new Date(),
    ),
  ).toMatchObject({ ok: true });
  const before = (await clients()).length;
  const again = await ready(LIST);
  await run(again);
  expect(await kinds(again)).toEqual(["present", "present", "present", "refused"]);
  expect(await clients()).toHaveLength(before);
});

it.each([
  ["nothing", "", { file: "file_none" }],
  ["a header alone", HEADER, { pasted: "lines_none" }],
  ["a quotation mark that is not closed", `${HEADER}\nAda,"Okoro`, { pasted: "quotes_open:2" }],
  ["too many lines", `a,b\n${"x,y\n".repeat(MOST_LINES + 1)}`, { pasted: "lines_many" }],
  ["too many columns", `${"a,".repeat(101)}\n${"b,".repeat(101)}`, { pasted: "columns_many" }],
])("takes in no list that is %s", async (_, pasted, fields) => {
  const { begin } = await arrange();
  const before = await tables();
  expect(await begin(pasted)).toMatchObject({ ok: false, error: "invalid", fields });
  expect(await tables()).toEqual(before);
});

it("asks for the order of dates only where the list leaves it open, and for names, each column once", async () => {
  const { scope, begin, plan } = await arrange();
  const begun = async (date: string) =>
    ((await begin(`${HEADER}\nAda,Okoro,,,${date}`)) as { data: { import: string } }).data.import;
  const id = await begun("03/04/1990");
  expect(await plan(id)).toMatchObject({ fields: { dates: "dates_unclear" } });
  expect(await plan(id, { dates: "mdy" })).toMatchObject({ ok: true });
  expect((await importOf(scope, id))?.plan).toMatchObject({ dates: "mdy" });
  expect(await plan(await begun("23/04/1990"))).toMatchObject({ ok: true });
  const last = await begun("1990-04-23");
  expect(await plan(last, { "column-2": "firstName" })).toMatchObject({ fields: { "column-2": "column_twice" } });
  expect(await plan(last, { "column-0": "" })).toMatchObject({ error: "names_needed" });
  expect(await plan(last, { therapist: (await makePracticeFixture()).therapist.id })).toMatchObject({
    fields: { therapist: "therapist_unknown" },
  });
  expect(await plan(id)).toMatchObject({ error: "not_found" }); // a new list replaces an unfinished one
});

it("belongs to the one who began it, ends after a day, and can be deleted before", async () => {
  const { practice, scope, begin, ready, run, clients } = await arrange();
  const id = await ready(LIST);
  const colleague = practiceScope({ practiceId: practice.id, staffId: (await makeStaff(practice)).id });
  const foreign = practiceScope({ staffId: scope.staffId });
  for (const other of [colleague, foreign]) {
    expect(await importOf(other, id)).toBeNull();
    expect(await handsOf(other).run(id)).toMatchObject({ error: "not_found" });
    expect(await discardImport(other, { import: id })).toMatchObject({ error: "not_found" });
  }
  expect(await ownImports(scope)).toMatchObject([{ id, done: false }]);
  expect(await discardImport(scope, { import: id })).toEqual({ ok: true });
  expect(await db().clientImport.count({ where: { practiceId: practice.id } })).toBe(0);
  const old = await begin(LIST, new Date(Date.now() - 25 * 3_600_000));
  expect(await run((old as { data: { import: string } }).data.import)).toMatchObject({ error: "not_found" });
  await sweep();
  expect(await db().clientImport.count({ where: { practiceId: practice.id } })).toBe(0);
  expect(await clients()).toEqual([]);
});

it("imports 10,000 lines among 10,000 clients by as many statements as ten", async () => {
  const { practice, ready, run } = await arrange();
  await db().$executeRaw`
    INSERT INTO client (id, practice_id, first_name, last_name, email, phone, birth_date, locale)
    SELECT gen_random_uuid(), ${practice.id}::uuid, 'First' || n, 'Last' || n, 'there' || n || '@mail.example', '604-555-' || lpad(n::text, 4, '0'), date '1950-01-01' + n, 'en' FROM generate_series(1, 10000) n`;
  const list = (count: number, name: string) =>
    `${HEADER}\n${Array.from({ length: count }, (_, n) => `Name${n},${name}${n},${name}${n}@mail.example,(${name.length}78) 2${String(100_000 + n)},1990-04-23`).join("\n")}`;
  const measure = async (text: string) => {
    const id = await ready(text);
    const sent = jest.spyOn(Client.prototype, "query");
    expect(await run(id)).toMatchObject({ ok: true });
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    return statements;
  };
  const few = await measure(list(10, "Few"));
  const many = await measure(list(10_000, "Many"));
  expect(await db().client.count({ where: { practiceId: practice.id } })).toBe(20_010);
  expect(many).toBe(few);
}, 60_000);
