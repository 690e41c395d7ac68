import { randomUUID } from "node:crypto";
import {
  associateProspect,
  createClientFromProspect,
  undoAssociation,
  verifyProspects,
  type Tied,
} from "@/lib/prospects/commands";
import type { Result } from "@/lib/result/result";
import { db } from "@/lib/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeAssociation, makeClient, makeHouse, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2026-12-09T19:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let hour = 0;
/** A practice with an account that holds two sessions: one to come, one past. */
async function arrange(account: Parameters<typeof makeAccount>[1] = {}) {
  const house = await makeHouse();
  const scope = practiceScope({ practiceId: house.practice.id, staffId: house.owner.id });
  const prospect = await makeAccount(house.practice, account);
  const portal = { origin: "portal", accountId: prospect.id } as const;
  const day = `2027-01-${String(10 + (hour++ % 15)).padStart(2, "0")}`;
  const coming = await makeSession(house.therapist, house.service, {
    ...portal,
    wallStart: `${day}T10:00`,
    unverifiedHold: !prospect.verifiedAt,
  });
  const past = await makeSession(house.therapist, house.service, {
    ...portal,
    wallStart: "2026-01-05T10:00",
    status: "attended",
  });
  return { ...house, scope, prospect, sessions: [coming, past] };
}

/** Everything that a command here may change, in this practice. */
async function state(practiceId: string) {
  const where = { practiceId };
  const orderBy = { id: "asc" } as const;
  const [accounts, clients, sessions, associations, messages, audit] = await Promise.all([
    db().portalAccount.findMany({ where, orderBy }),
    db().client.findMany({ where, orderBy }),
    db().session.findMany({ where, orderBy }),
    db().association.findMany({ where, orderBy }),
    db().outboxEmail.findMany({ where, orderBy }),
    db().auditEntry.findMany({ where, orderBy }),
  ]);
  return { accounts, clients, sessions, associations, messages, audit };
}

const auditActions = async (practiceId: string) =>
  (await state(practiceId)).audit.map(({ action, actor, subject }) => ({ action, actor, subject }));
function data<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.data;
}

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
        undoneAt: null,
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

  it("makes one association of four at once, whoever the clients are", async () => {
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
    const { therapist } = await makeHouse();
    const before = await state(practice.id);
    expect(
      await createClientFromProspect(scope, { ...fields, account: prospect.id, therapist: therapist.id }, now),
    ).toEqual({ ok: false, error: "invalid", fields: { therapist: "therapist_unknown" } });
    expect(await state(practice.id)).toEqual(before);
  });
});

describe("Undo", () => {
  const without = ({
    audit: _audit,
    associations: _associations,
    messages: _messages,
    ...rest
  }: Awaited<ReturnType<typeof state>>) => rest;

  it("restores exactly what was there before Associate", async () => {
    const { scope, prospect, practice } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const before = await state(practice.id);
    const { association } = data(
      await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now),
    );
    expect(data(await undoAssociation(scope, { association }, later(30)))).toMatchObject({ client: "kept" });
    const after = await state(practice.id);
    expect(without(after)).toEqual(without(before));
    expect(after.associations).toMatchObject([{ undoneAt: later(30) }]);
    expect(after.audit.map(({ action }) => action)).toEqual(["prospects.associate", "prospects.undo"]);
  });

  it("leaves the client's other sessions where they are, and takes back what the account booked since", async () => {
    const { scope, prospect, practice, therapist, service } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const own = await makeSession(therapist, service, { clientId: client.id, wallStart: "2027-02-01T10:00" });
    const { association } = data(
      await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now),
    );
    const since = await makeSession(therapist, service, {
      clientId: client.id,
      accountId: prospect.id,
      origin: "portal",
      wallStart: "2027-02-02T10:00",
    });
    data(await undoAssociation(scope, { association }, later(1)));
    const clientOf = async (id: string) => (await db().session.findUnique({ where: { id } }))?.clientId;
    expect([await clientOf(own.id), await clientOf(since.id)]).toEqual([client.id, null]);
  });

  it("removes the client that Create Client made, as if nothing had been", async () => {
    const { scope, prospect, practice } = await arrange();
    const before = await state(practice.id);
    const made = data(
      await createClientFromProspect(
        scope,
        {
          account: prospect.id,
          firstName: "A",
          lastName: "B",
          email: null,
          phone: null,
          birthDate: null,
          language: "en",
          therapist: null,
        },
        now,
      ),
    );
    expect(data(await undoAssociation(scope, { association: made.association }, later(1)))).toMatchObject({
      client: "removed",
    });
    expect(without(await state(practice.id))).toEqual(without(before));
  });

  it.each(["session", "account"])("keeps that client where another %s hangs on it, and says so", async (what) => {
    const { scope, prospect, practice, therapist, service, owner } = await arrange();
    const made = data(
      await createClientFromProspect(
        scope,
        {
          account: prospect.id,
          firstName: "A",
          lastName: "B",
          email: null,
          phone: null,
          birthDate: null,
          language: "en",
          therapist: null,
        },
        now,
      ),
    );
    if (what === "session")
      await makeSession(therapist, service, { clientId: made.client, wallStart: "2027-02-03T10:00" });
    else await makeAssociation(await makeAccount(practice), { id: made.client }, owner);
    expect(data(await undoAssociation(scope, { association: made.association }, later(1)))).toMatchObject({
      client: "kept",
    });
    expect((await state(practice.id)).clients).toHaveLength(1);
  });

  it("does nothing more the second time, and refuses after 30 days", async () => {
    const { scope, prospect, practice } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const { association } = data(
      await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now),
    );
    expect(await undoAssociation(scope, { association }, later(31))).toMatchObject({
      ok: false,
      error: "undo_too_late",
    });
    const results = await Promise.all([1, 2, 3].map(() => undoAssociation(scope, { association }, later(1))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await state(practice.id)).audit.filter(({ action }) => action === "prospects.undo")).toHaveLength(1);
  });

  it("lets the account be associated again", async () => {
    const { scope, prospect, practice } = await arrange({ email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const input = { account: prospect.id, client: client.id, confirmation: "" };
    const first: Tied = data(await associateProspect(scope, input, now));
    await undoAssociation(scope, { association: first.association }, later(1));
    const second = data(await associateProspect(scope, input, later(2)));
    expect(second.association).not.toBe(first.association);
  });
});

describe("an id of another practice answers like one that does not exist, and nothing changes", () => {
  it.each(["foreign", "unknown", "closed"])("%s", async (kind) => {
    const { scope, prospect, practice } = await arrange();
    const own = await makeClient(practice);
    const there = await arrange();
    const theirs = await makeClient(there.practice);
    const tie = await makeAssociation(there.prospect, theirs, there.owner);
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

describe("an account that its holder closed, keeping a session", () => {
  it("can still be tied, so that the session is on a record, and untied; with nothing to come it is gone", async () => {
    const { scope, prospect, practice } = await arrange({ closedAt: now, email: "same@mail.example" });
    const client = await makeClient(practice, { email: "same@mail.example" });
    const tied = data(
      await associateProspect(scope, { account: prospect.id, client: client.id, confirmation: "" }, now),
    );
    expect((await state(practice.id)).sessions.map(({ clientId }) => clientId)).toEqual([client.id, client.id]);
    expect(await undoAssociation(scope, { association: tied.association }, later(1))).toMatchObject({ ok: true });
    data(
      await createClientFromProspect(
        scope,
        {
          account: prospect.id,
          firstName: "Ada",
          lastName: "Okoro",
          email: null,
          phone: null,
          birthDate: null,
          language: "en",
          therapist: null,
        },
        later(1),
      ),
    );
    const other = await arrange({ closedAt: now });
    await db().session.update({ where: { id: other.sessions[0]?.id }, data: { status: "cancelled" } });
    expect(
      await associateProspect(
        other.scope,
        { account: other.prospect.id, client: (await makeClient(other.practice)).id, confirmation: "Lindqvist" },
        now,
      ),
    ).toMatchObject({ error: "not_found" });
    expect(await verifyProspects(scope, { accounts: [prospect.id] }, now)).toMatchObject({ error: "not_found" });
  });
});
