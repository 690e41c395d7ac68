import { looksDifferent } from "@/lib/clients/client-merge/rules";
import { db } from "@/lib/platform/db/client";
import { mergeClients } from "@/lib/clients/client-merge/commands";
import { keptInstead, pairOf } from "@/lib/clients/client-merge/queries";
import { MERGE_FIELDS } from "@/lib/clients/client-merge/rules";
import { MOVED_TABLES } from "@/lib/clients/client-rows/rules";
import { mergeInput } from "@/lib/clients/client-merge/schema";
import { clientTrail } from "@/lib/clients/audit-log/queries";
import { useDatabase } from "@/tests/support/database";
import { makeGrant, makeClient } from "@/tests/support/factories";
import { tables } from "@/tests/support/tables";
import { now, arrange, records } from "./merge.fixture";

useDatabase();

it("handles every table whose rows belong to a client", async () => {
  const found = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM (
      SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'client_id'
      UNION SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'client'::regclass
    ) t ORDER BY 1`;
  expect(found.map(({ name }) => name)).toEqual([...MOVED_TABLES].sort());
});

it("makes one record of two: the chosen fields, the sessions, the accounts; and says so in both trails", async () => {
  const { scope, kept, gone, book, linkAccount, merge, count } = await arrange();
  await book(kept.id);
  for (let i = 0; i < 3; i++) await book(gone.id);
  const { account } = await linkAccount(gone);
  expect(await merge({ phone: "gone", birthDate: "gone", language: "gone" })).toEqual({
    ok: true,
    data: { client: kept.id },
  });
  expect(await db().client.findMany({ where: { id: { in: [kept.id, gone.id] } } })).toMatchObject([
    {
      id: kept.id,
      firstName: "Théo",
      lastName: "Lindqvist",
      email: kept.email,
      phone: gone.phone,
      birthDate: gone.birthDate,
      locale: "fr",
      createdAt: gone.createdAt,
    },
  ]);
  expect(await count(kept.id)).toEqual({ sessions: 4, ties: 1 });
  expect(await db().portalAccount.findUnique({ where: { id: account.id } })).toMatchObject({ closedAt: null });
  const { entries } = await clientTrail(scope, kept.id, null);
  expect(entries.map(({ action }) => action)).toEqual(["clients.mergedAway", "clients.merge"]);
  expect(await keptInstead(scope, gone.id)).toBe(kept.id);
  // A second submission returns the same and does nothing.
  const before = await tables();
  expect(await merge()).toEqual({ ok: true, data: { client: kept.id } });
  expect(await tables()).toEqual(before);
});

it("closes the accounts that were not ticked, unless they act for somebody else, and signs them out", async () => {
  const { practice, owner, kept, gone, linkAccount, merge, undo } = await arrange();
  const [mine, theirs, family] = [await linkAccount(kept), await linkAccount(gone), await linkAccount(gone)];
  const son = await makeClient(practice);
  await makeGrant(family.account, son, owner);
  const before = await records();
  await merge({}, [theirs.account.id]);
  const state = async () =>
    Promise.all(
      [mine, theirs, family].map(async ({ account, association }) => {
        const [a, x] = [
          await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } }),
          await db().grant.findUniqueOrThrow({ where: { id: association.id } }),
        ];
        return {
          open: a.closedAt === null,
          version: a.signInVersion,
          tied: x.endedAt === null && x.clientId === kept.id,
        };
      }),
    );
  expect(await state()).toEqual([
    { open: false, version: 1, tied: false },
    { open: true, version: 0, tied: true },
    { open: true, version: 0, tied: false },
  ]);
  expect(await undo()).toMatchObject({ ok: true });
  expect(await records()).toEqual(before);
});

it("keeps one link of an account that acts for both", async () => {
  const { owner, kept, gone, linkAccount, merge, undo, count } = await arrange();
  const { account } = await linkAccount(kept);
  await makeGrant(account, gone, owner);
  const before = await records();
  await merge();
  expect(await count(kept.id)).toMatchObject({ ties: 1 });
  await undo();
  expect(await records()).toEqual(before);
});

it("merges what was seen, or nothing", async () => {
  const { scope, kept, gone, merge, linkAccount } = await arrange();
  const pair = await pairOf(scope, [kept.id, gone.id]);
  const input = mergeInput.parse({
    kept: kept.id,
    gone: gone.id,
    seen: pair?.seen,
    ...Object.fromEntries(MERGE_FIELDS.map((field) => [field, "kept"])),
  });
  await db().client.update({ where: { id: gone.id }, data: { phone: "604-555-0001" } });
  expect(await mergeClients(scope, input, now)).toEqual({ ok: false, error: "changed_meanwhile" });
  await db().client.update({ where: { id: gone.id }, data: { phone: gone.phone } });
  await linkAccount(gone);
  expect(await mergeClients(scope, input, now)).toEqual({ ok: false, error: "changed_meanwhile" });
  expect(await merge({}, [], { kept, gone: kept })).toEqual({ ok: false, error: "same_client" });
  const other = await arrange();
  const before = await tables();
  expect(await merge({}, [], { kept, gone: other.gone })).toEqual({ ok: false, error: "not_found" });
  expect(await tables()).toEqual(before);
});

it("two merges of the same two at once are one", async () => {
  const { kept, gone, book, merge } = await arrange();
  await book(gone.id);
  const answers = await Promise.all([merge(), merge({}, undefined, { kept: gone, gone: kept }), merge()]);
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  expect(await db().client.count({ where: { id: { in: [kept.id, gone.id] } } })).toBe(1);
  expect(await db().clientMerge.count({ where: { OR: [{ keptId: kept.id }, { keptId: gone.id }] } })).toBe(1);
  expect(await db().session.count({ where: { clientId: { in: [kept.id, gone.id] } } })).toBe(1);
});

it("keeps no account ticked with another value than a form sends", () => {
  const sides = Object.fromEntries(MERGE_FIELDS.map((field) => [field, "kept"]));
  const [kept, gone, account] = ["1", "2", "3"].map((n) => `0192f0c1-2345-7abc-8def-00000000000${n}`);
  const form = { kept, gone, seen: "0".repeat(64), ...sides };
  expect(mergeInput.parse({ ...form, [`keep-${account}`]: "on" }).keep).toEqual([account]);
  for (const value of ["yes", ""])
    expect(mergeInput.safeParse({ ...form, [`keep-${account}`]: value }).success).toBe(false);
});

describe("two records that look like different people", () => {
  it("are merged only if the last name of the one that goes is typed", async () => {
    const { merge } = await arrange();
    const refused = { ok: false, fields: { confirmation: "confirmation_needed" } };
    expect(await merge({ confirmation: "" })).toMatchObject(refused);
    expect(await merge({ confirmation: "Brand" })).toMatchObject(refused);
    expect(await merge({ confirmation: "brandt" })).toMatchObject({ ok: true });
  });

  const ada = { firstName: "Ada", lastName: "Okoro", email: null, phone: null, birthDate: null };
  const zelie = { ...ada, firstName: "Zélie", lastName: "Brandt" };
  it.each([
    ["nothing in common", zelie, true],
    ["the same name", { ...ada, email: "other@mail.example" }, false],
    ["the same name with an accent", { ...ada, firstName: "Adá" }, false],
    ["the same phone, written otherwise", { ...zelie, phone: "604 555 0142" }, false],
    ["the same email", { ...zelie, email: "ada@mail.example" }, false],
    ["the same date of birth", { ...zelie, birthDate: "1990-04-23" }, false],
    [
      "another email, phone and date of birth",
      { ...zelie, email: "z@mail.example", phone: "604-555-0199", birthDate: "1980-01-01" },
      true,
    ],
  ])("%s", (_name, other, different) => {
    const full = { ...ada, email: "ada@mail.example", phone: "(604) 555-0142", birthDate: "1990-04-23" };
    expect(looksDifferent(full, other)).toBe(different);
  });
});
