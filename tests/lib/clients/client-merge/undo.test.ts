import fc from "fast-check";
import { db } from "@/lib/platform/db/client";
import { unmergeClients } from "@/lib/clients/client-merge/commands";
import { keptInstead, lastMerge } from "@/lib/clients/client-merge/queries";
import { MERGE_FIELDS } from "@/lib/clients/client-merge/rules";
import { UNDO_DAYS } from "@/lib/clients/clients/rules";
import { undoAssociation } from "@/lib/clients/prospects/commands";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient } from "@/tests/support/factories";
import { tables } from "@/tests/support/tables";
import { now, later, arrange, records } from "./merge.fixture";

useDatabase();

describe("the undo", () => {
  it("gives back what came from the other and what their accounts booked since; the rest stays", async () => {
    const { kept, gone, book, linkAccount, merge, undo } = await arrange();
    const [mine, theirs] = [await linkAccount(kept), await linkAccount(gone)];
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

  it("returns contacts, invitations, cautions and therapists; until then what protects either protects both", async () => {
    const { practice, owner, therapist, kept, gone, linkAccount, merge, undo } = await arrange();
    const practiceId = practice.id;
    const ofGone = { practiceId, clientId: gone.id };
    const contact = await db().clientContact.create({
      data: { ...ofGone, firstName: "Ada", relation: "parent", locale: "fr" },
    });
    await db().accessCaution.create({
      data: { ...ofGone, kind: "objection", text: "Not to be told.", contactId: contact.id, byStaffId: owner.id },
    });
    await db().portalInvitation.create({
      data: {
        ...ofGone,
        contactId: contact.id,
        relation: "parent",
        permissions: ["billing"],
        email: "ada@mail.example",
        emailRaw: "ada@mail.example",
        locale: "fr",
        tokenHash: "hash",
        byStaffId: owner.id,
        expiresAt: later(7),
      },
    });
    await db().client.update({ where: { id: kept.id }, data: { portalOff: ["messaging"] } });
    await db().client.update({
      where: { id: gone.id },
      data: { portalOff: ["payments"], discreet: true, consentBy: "parent", therapistId: therapist.id },
    });
    await linkAccount(gone);
    const start = await records();
    await merge();
    const after = await tables();
    for (const table of ["client_contact", "access_caution", "portal_invitation", "client_therapist"])
      expect([table, after[table]]).toMatchObject([table, [{ client_id: kept.id }]]);
    expect(await db().client.findUnique({ where: { id: kept.id } })).toMatchObject({
      portalOff: ["messaging", "payments"],
      discreet: true,
      consentBy: "parent",
    });
    await undo();
    expect(await records()).toEqual(start);
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
    const { practice, kept, gone, linkAccount, merge, undo } = await arrange();
    const { account } = await linkAccount(gone);
    await merge({}, []);
    await makeAccount(practice, { email: account.email });
    expect(await undo()).toMatchObject({ ok: true });
    expect(await db().portalAccount.findUnique({ where: { id: account.id } })).toMatchObject({ closedAt: now });
    expect(await db().client.count({ where: { id: { in: [kept.id, gone.id] } } })).toBe(2);
  });

  it("of an association that came over takes no record away that it did not make", async () => {
    const { scope, kept, gone, linkAccount, merge, undo, count } = await arrange();
    const { association, account } = await linkAccount(gone);
    await db().grant.update({ where: { id: association.id }, data: { createdClient: true } });
    await merge();
    expect(await undoAssociation(scope, { association: association.id }, new Date())).toMatchObject({
      ok: true,
      data: { client: "kept" },
    });
    expect(await db().client.count({ where: { id: kept.id } })).toBe(1);
    await undo();
    expect(await count(gone.id)).toMatchObject({ ties: 0 });
    expect(await db().grant.findMany({ where: { accountId: account.id } })).toMatchObject([
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
          const { kept, gone, owner, book, linkAccount, merge, undo, count, practice } = await arrange();
          for (const [client, has] of [
            [kept, a],
            [gone, b],
          ] as const) {
            for (let i = 0; i < has.accounts; i++) {
              const { account, association } = await linkAccount(client);
              if (has.past && i === 0)
                await db().grant.update({ where: { id: association.id }, data: { endedAt: later(-1) } });
              if (has.shared)
                await makeGrant(
                  account,
                  i === 0 ? (client === kept ? gone : kept) : await makeClient(practice),
                  owner,
                  { createdAt: later(-1) },
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
