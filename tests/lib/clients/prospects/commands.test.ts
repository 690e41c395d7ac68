import { randomUUID } from "node:crypto";
import {
  associateProspect,
  createClientFromProspect,
  undoAssociation,
  verifyProspects,
} from "@/lib/clients/prospects/commands";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { now, later, arrange, state, auditActions, data } from "./prospects.fixture";

useDatabase();

describe("Verify", () => {
  it("verifies, says who vouched, and lifts the hold of one session", async () => {
    const { scope, prospect, practice } = await arrange({ verifiedAt: null });
    expect(await verifyProspects(scope, { accounts: [prospect.id] }, now)).toEqual({ ok: true, data: { verified: 1 } });
    const { accounts, sessions } = await state(practice.id);
    expect(accounts[0]).toMatchObject({ verifiedAt: now, verifiedById: scope.staffId });
    expect(sessions.some((session) => session.unverifiedHold)).toBe(false);
    expect(await auditActions(practice.id)).toEqual([
      { action: "prospects.verify", actor: scope.actor, subject: `account:${prospect.id}` },
    ]);
  });

  it("changes nothing the second time", async () => {
    const { scope, prospect, practice } = await arrange({ verifiedAt: null });
    await verifyProspects(scope, { accounts: [prospect.id] }, now);
    const before = await state(practice.id);
    expect(await verifyProspects(scope, { accounts: [prospect.id] }, later(1))).toEqual({
      ok: true,
      data: { verified: 0 },
    });
    expect(await state(practice.id)).toEqual(before);
  });

  it("refuses an address that has a verified account, and then verifies none of the chosen", async () => {
    const { scope, prospect, practice } = await arrange({ verifiedAt: null, email: "twice@mail.example" });
    const other = await makeAccount(practice, { verifiedAt: null });
    await makeAccount(practice, { email: "twice@mail.example" });
    const before = await state(practice.id);
    expect(await verifyProspects(scope, { accounts: [other.id, prospect.id] }, now)).toMatchObject({
      ok: false,
      error: "email_has_account",
    });
    expect(await verifyProspects(scope, { accounts: [other.id, randomUUID()] }, now)).toMatchObject({
      ok: false,
      error: "not_found",
    });
    expect(await state(practice.id)).toEqual(before);
  });

  it("lets one of two win where both are verified at once", async () => {
    const { scope, prospect, practice } = await arrange({ verifiedAt: null, email: "race@mail.example" });
    const twin = await makeAccount(practice, { verifiedAt: null, email: "race@mail.example" });
    const results = await Promise.all(
      [prospect, twin].map(({ id }) => verifyProspects(scope, { accounts: [id] }, now)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: "email_has_account" });
  });
});

describe("Associate", () => {
  it("ties the account to the client, with all its sessions, and tells nobody who knows it already", async () => {
    const { scope, prospect, practice, sessions } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const tied = data(
      await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now),
    );
    const after = await state(practice.id);
    expect(after.associations).toMatchObject([
      {
        id: tied.association,
        clientId: client.id,
        accountId: prospect.id,
        byStaffId: scope.staffId,
        createdClient: false,
        endedAt: null,
      },
    ]);
    expect(after.sessions.map(({ clientId }) => clientId)).toEqual(sessions.map(() => client.id));
    expect(after.messages).toEqual([]);
    expect(await auditActions(practice.id)).toEqual([
      { action: "prospects.associate", actor: scope.actor, subject: `account:${prospect.id}` },
    ]);
  });

  it("row 1: wants the client's last name where the email on file is another, and then tells that address", async () => {
    const { scope, prospect, practice } = await arrange();
    const client = await makeClient(practice, {
      lastName: "Lamarche-Roy",
      email: "on.file@mail.example",
      locale: "fr",
    });
    const input = { account: prospect.id, client: client.id };
    const before = await state(practice.id);
    for (const confirmation of ["", "Lamarche"]) {
      expect(await associateProspect(scope, { ...input, confirmation }, now)).toEqual({
        ok: false,
        error: "invalid",
        fields: { confirmation: "confirmation_needed" },
      });
    }
    expect(await state(practice.id)).toEqual(before);
    data(await associateProspect(scope, { ...input, confirmation: "lamarche-roy" }, now));
    expect((await state(practice.id)).messages).toMatchObject([
      {
        template: "account_linked",
        recipient: "on.file@mail.example",
        locale: "fr",
        data: { accountId: prospect.id, clientId: client.id },
      },
    ]);
  });

  it("leaves sessions alone that are another account's or another client's", async () => {
    const { scope, prospect, practice, therapist, service } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const stranger = await makeAccount(practice);
    const foreign = await makeSession(therapist, service, {
      accountId: stranger.id,
      origin: "portal",
      wallStart: "2027-02-01T10:00",
    });
    data(await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now));
    expect((await db().session.findUnique({ where: { id: foreign.id } }))?.clientId).toBeNull();
  });

  it("makes an inactive client active again, audited, and leaves the waiting list alone", async () => {
    for (const [status, then] of [
      ["inactive", "active"],
      ["waiting", "waiting"],
    ] as const) {
      const { scope, prospect, practice } = await arrange();
      const client = await makeClient(practice, { email: null, status });
      data(await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now));
      expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ status: then });
      const actions = (await state(practice.id)).audit.map(({ action }) => action);
      expect(actions.includes("clients.reactivate")).toBe(status === "inactive");
    }
  });

  it("creates a single association out of four concurrent ones, to whichever client", async () => {
    const { scope, prospect, practice } = await arrange();
    const clients = await Promise.all([1, 2, 3, 4].map(() => makeClient(practice, { email: null })));
    const results = await Promise.all(
      clients.map(({ id }) => associateProspect(scope, { account: prospect.id, client: id, confirmation: "" }, now)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.error === "already_associated")).toHaveLength(3);
    const { associations, sessions } = await state(practice.id);
    expect(associations).toHaveLength(1);
    expect(new Set(sessions.map(({ clientId }) => clientId))).toEqual(new Set([associations[0]?.clientId]));
  });

  it("answers the same form sent four times as the first time", async () => {
    const { scope, prospect, practice } = await arrange();
    const client = await makeClient(practice, { lastName: "Roy" });
    const input = { account: prospect.id, client: client.id, confirmation: "Roy" };
    const results = await Promise.all([1, 2, 3, 4].map(() => associateProspect(scope, input, now)));
    expect(new Set(results.map((result) => data(result).association)).size).toBe(1);
    const after = await state(practice.id);
    expect([after.associations.length, after.messages.length, after.audit.length]).toEqual([1, 1, 1]);
  });
});

describe("Create Client", () => {
  const fields = {
    firstName: "Amélie",
    lastName: "Kerr",
    email: "amelie@mail.example",
    phone: "604-555-0128",
    birthDate: "1988-03-14",
    language: "fr",
    therapist: null,
  } as const;

  it("makes the client and ties the account, in one step", async () => {
    const { scope, prospect, practice, therapist, sessions } = await arrange();
    const tied = data(
      await createClientFromProspect(scope, { ...fields, account: prospect.id, therapist: therapist.id }, now),
    );
    const after = await state(practice.id);
    expect(after.clients).toMatchObject([
      {
        id: tied.client,
        firstName: "Amélie",
        lastName: "Kerr",
        email: "amelie@mail.example",
        phone: "604-555-0128",
        locale: "fr",
        therapistId: therapist.id,
        birthDate: new Date("1988-03-14"),
      },
    ]);
    expect(after.associations).toMatchObject([{ clientId: tied.client, accountId: prospect.id, createdClient: true }]);
    expect(after.sessions.map(({ clientId }) => clientId)).toEqual(sessions.map(() => tied.client));
    expect(after.audit.map(({ action }) => action)).toEqual(["clients.create", "prospects.associate"]);
    expect(after.messages).toEqual([]);
  });

  it("makes one client of four forms sent at once", async () => {
    const { scope, prospect, practice } = await arrange();
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => createClientFromProspect(scope, { ...fields, account: prospect.id }, now)),
    );
    expect(new Set(results.map((result) => data(result).client)).size).toBe(1);
    const after = await state(practice.id);
    expect([after.clients.length, after.associations.length]).toEqual([1, 1]);
    expect(
      await createClientFromProspect(scope, { ...fields, firstName: "Another", account: prospect.id }, now),
    ).toMatchObject({ error: "already_associated" });
  });

  it("refuses a therapist of another practice, beside the field, and writes nothing", async () => {
    const { scope, prospect, practice } = await arrange();
    const { therapist } = await makePracticeFixture();
    const before = await state(practice.id);
    expect(
      await createClientFromProspect(scope, { ...fields, account: prospect.id, therapist: therapist.id }, now),
    ).toEqual({ ok: false, error: "invalid", fields: { therapist: "therapist_unknown" } });
    expect(await state(practice.id)).toEqual(before);
  });
});

describe("an id of another practice answers like one that does not exist, and nothing changes", () => {
  it.each(["foreign", "unknown", "closed"])("%s", async (kind) => {
    const { scope, prospect, practice } = await arrange();
    const own = await makeClient(practice);
    const there = await arrange();
    const theirs = await makeClient(there.practice);
    const tie = await makeGrant(there.prospect, theirs, there.owner);
    const closed = await makeAccount(practice, { closedAt: now });
    const foreign = {
      foreign: { account: there.prospect.id, client: theirs.id, association: tie.id },
      unknown: { account: randomUUID(), client: randomUUID(), association: randomUUID() },
      closed: { account: closed.id, client: randomUUID(), association: randomUUID() },
    }[kind]!;
    const before = [await state(practice.id), await state(there.practice.id)];
    const fields = {
      firstName: "A",
      lastName: "B",
      email: null,
      phone: null,
      birthDate: null,
      language: "en",
      therapist: null,
    } as const;
    const notFound = { ok: false, error: "not_found" };
    expect(await verifyProspects(scope, { accounts: [foreign.account] }, now)).toEqual(notFound);
    expect(await createClientFromProspect(scope, { account: foreign.account, ...fields }, now)).toEqual(notFound);
    expect(await associateProspect(scope, { account: foreign.account, client: own.id, confirmation: "" }, now)).toEqual(
      notFound,
    );
    expect(
      await associateProspect(scope, { account: prospect.id, client: foreign.client, confirmation: "" }, now),
    ).toEqual(notFound);
    expect(await undoAssociation(scope, { association: foreign.association }, now)).toEqual(notFound);
    expect([await state(practice.id), await state(there.practice.id)]).toEqual(before);
  });
});
