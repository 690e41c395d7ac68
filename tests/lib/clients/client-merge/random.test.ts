import fc from "fast-check";
import { db } from "@/lib/platform/db/client";
import { lastMerge } from "@/lib/clients/client-merge/queries";
import { unmergeClients } from "@/lib/clients/client-merge/commands";
import { associateProspect, undoAssociation } from "@/lib/clients/prospects/commands";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient } from "@/tests/support/factories";
import { arrange, now } from "./merge.fixture";

useDatabase();

const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

/** Two records, a third, and three accounts; what staff and clients do to them, one minute after the other. */
async function world() {
  const arranged = await arrange();
  const { practice, scope, kept, gone, book } = arranged;
  const clients = [kept, gone, await makeClient(practice, { email: null })];
  const accounts = await Promise.all([0, 1, 2].map(() => makeAccount(practice)));
  const bookedFor = new Map<string, string>();
  let clock = 0;
  const tick = () => minutes((clock += 1));
  const activeLink = (account: number) =>
    db().grant.findFirst({ where: { accountId: accounts[account]?.id ?? "", endedAt: null } });
  const row = async (client: number) => db().client.findUnique({ where: { id: clients[client]?.id ?? "" } });

  return {
    ...arranged,
    clients,
    accounts,
    bookedFor,
    async associate(account: number, client: number) {
      const found = await row(client);
      if (!found) return;
      await associateProspect(
        scope,
        { account: accounts[account]?.id ?? "", client: found.id, confirmation: found.lastName },
        tick(),
      );
    },
    async undoAssociation(account: number) {
      const link = await activeLink(account);
      if (link) await undoAssociation(scope, { association: link.id }, tick());
    },
    /** Books as the account would: for the client it acts for. */
    async bookAs(account: number) {
      const link = await activeLink(account);
      return book(link?.clientId ?? null, { accountId: accounts[account]?.id ?? "", createdAt: tick() });
    },
    async bookFor(client: number) {
      // Not while another record has merged into it: such a session stays with the survivor.
      const found = await row(client);
      if (!found || (await lastMerge(scope, found.id))) return;
      const session = await book(found.id, { createdAt: tick() });
      bookedFor.set(session.id, found.id);
    },
    async mergeInto(from: number, into: number) {
      const [goneRow, keptRow] = [await row(from), await row(into)];
      if (goneRow && keptRow && from !== into)
        await arranged.merge({}, undefined, { kept: keptRow, gone: goneRow }, tick());
    },
    async undoMerge(client: number) {
      const merge = await lastMerge(scope, clients[client]?.id ?? "");
      if (merge) await unmergeClients(scope, { merge: merge.id }, tick());
    },
  };
}

const [K, G] = [0, 1];

test("a merge undone leaves the sessions of an account that staff moved to the survivor on the survivor", async () => {
  const { associate, undoAssociation, mergeInto, undoMerge, bookAs, kept, gone, count } = await world();
  await associate(0, G);
  await undoAssociation(0);
  await mergeInto(G, K);
  await associate(0, K);
  const { id } = await bookAs(0);
  await undoMerge(K);
  expect(await db().session.findUnique({ where: { id } })).toMatchObject({ clientId: kept.id });
  expect(await count(gone.id)).toEqual({ sessions: 0, ties: 0 });
  await undoAssociation(0);
  expect(await db().session.findUnique({ where: { id } })).toMatchObject({ clientId: null });
});

test("a session that came with the duplicate follows its account, once staff have linked that to the survivor", async () => {
  const { associate, undoAssociation, mergeInto, undoMerge, bookAs, kept } = await world();
  await associate(0, G);
  const { id } = await bookAs(0);
  await mergeInto(G, K);
  await undoAssociation(0);
  await associate(0, K);
  await undoMerge(K);
  expect(await db().session.findUnique({ where: { id } })).toMatchObject({ clientId: kept.id });
});

test("sessions are always on the record that their account acts for, and staff's where they were made", async () => {
  const [account, client] = [fc.nat({ max: 2 }), fc.nat({ max: 2 })];
  const step = fc.oneof(
    fc.tuple(fc.constant("associate" as const), account, client),
    fc.tuple(fc.constant("undoAssociation" as const), account),
    fc.tuple(fc.constant("bookAs" as const), account),
    fc.tuple(fc.constant("bookFor" as const), client),
    fc.tuple(fc.constant("mergeInto" as const), client, client),
    fc.tuple(fc.constant("undoMerge" as const), client),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const all = await world();
      for (const [what, ...on] of steps) await (all[what] as (...ids: number[]) => Promise<unknown>)(...on);
      const sessions = await db().session.findMany({ where: { practiceId: all.practice.id } });
      const links = await db().grant.findMany({ where: { practiceId: all.practice.id, endedAt: null } });
      for (const { accountId, clientId } of sessions)
        if (accountId) expect(clientId).toBe(links.find((link) => link.accountId === accountId)?.clientId ?? null);
      for (const { id } of all.accounts)
        expect(links.filter(({ accountId }) => accountId === id).length).toBeLessThan(2);
      // Once every merge is undone, each record has what staff booked for it, and every record is there again.
      for (let round = 0; round < 9; round++) for (const one of [0, 1, 2]) await all.undoMerge(one);
      const left = await db().client.findMany({ where: { practiceId: all.practice.id } });
      expect(left.map(({ id }) => id).sort()).toEqual(all.clients.map(({ id }) => id).sort());
      const byStaff = await db().session.findMany({ where: { practiceId: all.practice.id, accountId: null } });
      for (const { id, clientId } of byStaff) expect(clientId).toBe(all.bookedFor.get(id));
    }),
    { numRuns: 40 },
  );
});
