import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { mergeClients, unmergeClients } from "@/lib/merge/commands";
import { keptInstead, lastMerge, pairOf } from "@/lib/merge/queries";
import { MERGE_FIELDS, MOVED_TABLES, UNDO_DAYS } from "@/lib/merge/rules";
import { mergeInput } from "@/lib/merge/schema";
import { undoAssociation } from "@/lib/prospects/commands";
import { clientTrail } from "@/lib/trail/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeAssociation, makeClient, makeHouse, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const DAY = 86_400_000;
const now = new Date("2027-01-10T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * DAY);

let hour = 0;
async function arrange() {
  const house = await makeHouse();
  const scope = practiceScope({ practiceId: house.practice.id, staffId: house.owner.id });
  const [kept, gone] = [
    await makeClient(house.practice, { phone: null, createdAt: later(-10) }),
    await makeClient(house.practice, {
      firstName: "Zélie",
      lastName: "Brandt",
      birthDate: new Date("1990-04-23"),
      locale: "fr",
      createdAt: later(-90),
    }),
  ];
  const book = (clientId: string | null, given: { accountId?: string; createdAt?: Date } = {}) => {
    hour += 1;
    const wall = new Date(Date.UTC(2028, 0, 1, hour)).toISOString().slice(0, 16);
    return makeSession(house.therapist, house.service, {
      clientId,
      wallStart: wall,
      zone: "UTC",
      createdAt: later(-1),
      ...given,
    });
  };
  const tie = async (client: { id: string }, given: Parameters<typeof makeAccount>[1] = {}) => {
    const account = await makeAccount(house.practice, given);
    return { account, association: await makeAssociation(account, client, house.owner) };
  };
  const merge = async (
    choice: Record<string, string> = {},
    keep?: string[],
    pair: { kept: { id: string }; gone: { id: string } } = { kept, gone },
    at = now,
  ) => {
    const seen = await pairOf(scope, [pair.kept.id, pair.gone.id]);
    const kept_ = (keep ?? seen?.accounts.map(({ id }) => id) ?? []).map((id) => [`keep-${id}`, "on"]);
    const fields = Object.fromEntries(MERGE_FIELDS.map((field) => [field, "kept"]));
    return mergeClients(
      scope,
      mergeInput.parse({
        kept: pair.kept.id,
        gone: pair.gone.id,
        seen: seen?.seen ?? "0".repeat(64),
        ...fields,
        ...choice,
        ...Object.fromEntries(kept_),
      }),
      at,
    );
  };
  const undo = async (into: { id: string } = kept, at = later(1)) =>
    unmergeClients(scope, { merge: (await lastMerge(scope, into.id))?.id ?? randomUUID() }, at);
  const count = async (id: string) => ({
    sessions: await db().session.count({ where: { clientId: id } }),
    ties: await db().association.count({ where: { clientId: id, undoneAt: null } }),
  });
  return { ...house, scope, kept, gone, book, tie, merge, undo, count };
}

/** What an undo gives back: everything but what remembers that it happened. */
async function records(): Promise<unknown> {
  const { audit_entry: _, client_merge: __, portal_account: accounts, ...rest } = await tables();
  return {
    ...rest,
    accounts: (accounts as { sign_in_version: number }[]).map(({ sign_in_version: ___, ...account }) => account),
  };
}

it("handles every table whose rows belong to a client", async () => {
  const found = await db().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM (
      SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'client_id'
      UNION SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'client'::regclass
    ) t ORDER BY 1`;
  expect(found.map(({ name }) => name)).toEqual([...MOVED_TABLES]);
});

it("makes one record of two: the chosen fields, the sessions, the accounts; and says so in both trails", async () => {
  const { scope, kept, gone, book, tie, merge, count } = await arrange();
  await book(kept.id);
  for (let i = 0; i < 3; i++) await book(gone.id);
  const { account } = await tie(gone);
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
  // Sent again, it answers the same and does nothing.
  const before = await tables();
  expect(await merge()).toEqual({ ok: true, data: { client: kept.id } });
  expect(await tables()).toEqual(before);
});

it("closes the accounts that were not ticked, unless they act for somebody else, and signs them out", async () => {
  const { practice, owner, kept, gone, tie, merge, undo } = await arrange();
  const [mine, theirs, family] = [await tie(kept), await tie(gone), await tie(gone)];
  const son = await makeClient(practice);
  await makeAssociation(family.account, son, owner);
  const before = await records();
  await merge({}, [theirs.account.id]);
  const state = async () =>
    Promise.all(
      [mine, theirs, family].map(async ({ account, association }) => {
        const [a, x] = [
          await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } }),
          await db().association.findUniqueOrThrow({ where: { id: association.id } }),
        ];
        return {
          open: a.closedAt === null,
          version: a.signInVersion,
          tied: x.undoneAt === null && x.clientId === kept.id,
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

it("keeps one tie of an account that acts for both", async () => {
  const { owner, kept, gone, tie, merge, undo, count } = await arrange();
  const { account } = await tie(kept);
  await makeAssociation(account, gone, owner);
  const before = await records();
  await merge();
  expect(await count(kept.id)).toMatchObject({ ties: 1 });
  await undo();
  expect(await records()).toEqual(before);
});

it("merges what was seen, or nothing", async () => {
  const { scope, kept, gone, merge, tie } = await arrange();
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
  await tie(gone);
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

describe("the undo", () => {
  it("gives back what came from the other and what their accounts booked since; the rest stays", async () => {
    const { kept, gone, book, tie, merge, undo } = await arrange();
    const [mine, theirs] = [await tie(kept), await tie(gone)];
    const came = await book(gone.id);
    await merge({ email: "gone" });
    const booked = await book(kept.id, { accountId: theirs.account.id, createdAt: later(0.5) });
    const stays = [
      await book(kept.id, { accountId: mine.account.id, createdAt: later(0.5) }),
      await book(kept.id, { createdAt: later(0.5) }),
    ];
    await db().client.update({ where: { id: kept.id }, data: { email: "new@mail.example" } });
    expect(await undo()).toEqual({ ok: true, data: { kept: kept.id, client: gone.id } });
    const of = async (id: string) =>
      (await db().session.findMany({ where: { clientId: id } })).map((one) => one.id).sort();
    expect(await of(gone.id)).toEqual([came.id, booked.id].sort());
    expect(await of(kept.id)).toEqual(stays.map(({ id }) => id).sort());
    expect(await db().client.findUnique({ where: { id: kept.id } })).toMatchObject({
      email: "new@mail.example",
      createdAt: kept.createdAt,
    });
    expect(await db().client.findUnique({ where: { id: gone.id } })).toMatchObject({
      email: gone.email,
      searchText: expect.stringContaining("zelie brandt"),
    });
  });

  it("is there for thirty days, and twice is once", async () => {
    const { scope, merge, undo, kept } = await arrange();
    await merge();
    expect(await undo(kept, new Date(later(UNDO_DAYS).getTime() + 1))).toEqual({ ok: false, error: "undo_too_late" });
    const merged = await lastMerge(scope, kept.id);
    expect(await undo(kept, later(UNDO_DAYS))).toMatchObject({ ok: true });
    const before = await tables();
    expect(await unmergeClients(scope, { merge: merged?.id ?? "" }, later(1))).toMatchObject({ ok: true });
    expect(await unmergeClients((await arrange()).scope, { merge: merged?.id ?? "" }, later(1))).toEqual({
      ok: false,
      error: "not_found",
    });
    expect((await tables()).client_merge).toEqual(before.client_merge);
  });

  it("goes backwards where records were merged one after the other, and the addresses follow", async () => {
    const { scope, practice, kept, gone, book, merge, undo } = await arrange();
    const third = await makeClient(practice);
    for (const { id } of [kept, gone, third]) await book(id);
    const start = await records();
    await merge();
    const first = await lastMerge(scope, kept.id);
    await merge({}, undefined, { kept: third, gone: kept }, later(0.1));
    expect(await keptInstead(scope, gone.id)).toBe(third.id);
    expect(await unmergeClients(scope, { merge: first?.id ?? "" }, later(1))).toEqual({
      ok: false,
      error: "undo_newer_first",
    });
    await undo(third);
    expect(await keptInstead(scope, gone.id)).toBe(kept.id);
    await undo(kept);
    expect(await keptInstead(scope, gone.id)).toBeNull();
    expect(await records()).toEqual(start);
  });

  it("leaves an account closed whose address somebody else has proved meanwhile", async () => {
    const { practice, kept, gone, tie, merge, undo } = await arrange();
    const { account } = await tie(gone);
    await merge({}, []);
    await makeAccount(practice, { email: account.email });
    expect(await undo()).toMatchObject({ ok: true });
    expect(await db().portalAccount.findUnique({ where: { id: account.id } })).toMatchObject({ closedAt: now });
    expect(await db().client.count({ where: { id: { in: [kept.id, gone.id] } } })).toBe(2);
  });

  it("of an association that came over takes no record away that it did not make", async () => {
    const { scope, kept, gone, tie, merge, undo, count } = await arrange();
    const { association, account } = await tie(gone);
    await db().association.update({ where: { id: association.id }, data: { createdClient: true } });
    await merge();
    expect(await undoAssociation(scope, { association: association.id }, new Date())).toMatchObject({
      ok: true,
      data: { client: "kept" },
    });
    expect(await db().client.count({ where: { id: kept.id } })).toBe(1);
    await undo();
    expect(await count(gone.id)).toMatchObject({ ties: 0 });
    expect(await db().association.findMany({ where: { accountId: account.id } })).toMatchObject([
      { clientId: gone.id, createdClient: true },
    ]);
  });

  it("loses nothing and invents nothing, whatever the two records have", async () => {
    const side = fc.constantFrom("kept", "gone");
    const shape = fc.record({
      sessions: fc.nat({ max: 3 }),
      accounts: fc.nat({ max: 2 }),
      past: fc.boolean(),
      shared: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        shape,
        shape,
        fc.record(Object.fromEntries(MERGE_FIELDS.map((field) => [field, side]))),
        fc.infiniteStream(fc.boolean()),
        async (a, b, choice, keeps) => {
          const { kept, gone, owner, book, tie, merge, undo, count, practice } = await arrange();
          for (const [client, has] of [
            [kept, a],
            [gone, b],
          ] as const) {
            for (let i = 0; i < has.accounts; i++) {
              const { account, association } = await tie(client);
              if (has.past && i === 0)
                await db().association.update({ where: { id: association.id }, data: { undoneAt: later(-1) } });
              if (has.shared)
                await makeAssociation(
                  account,
                  i === 0 ? (client === kept ? gone : kept) : await makeClient(practice),
                  owner,
                );
              await book(client.id, { accountId: account.id });
            }
            for (let i = 0; i < has.sessions; i++) await book(client.id);
          }
          const [before, mine, theirs] = [await records(), await count(kept.id), await count(gone.id)];
          const open = await db().portalAccount.findMany({ where: { practiceId: practice.id } });
          expect(
            await merge(
              choice,
              open.filter(() => keeps.next().value).map(({ id }) => id),
            ),
          ).toMatchObject({ ok: true });
          expect((await count(kept.id)).sessions).toBe(mine.sessions + theirs.sessions);
          expect(await count(gone.id)).toEqual({ sessions: 0, ties: 0 });
          expect(await undo()).toMatchObject({ ok: true });
          expect(await records()).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
