import {
  associateProspect,
  createClientFromProspect,
  undoAssociation,
  verifyProspects,
  type Associated,
} from "@/lib/clients/prospects/commands";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makeSession } from "@/tests/support/factories";
import { now, later, arrange, state, data } from "./prospects.fixture";

useDatabase();

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
    expect(after.associations).toMatchObject([{ endedAt: later(30) }]);
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
    else await makeGrant(await makeAccount(practice), { id: made.client }, owner);
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
    const first: Associated = data(await associateProspect(scope, input, now));
    await undoAssociation(scope, { association: first.association }, later(1));
    const second = data(await associateProspect(scope, input, later(2)));
    expect(second.association).not.toBe(first.association);
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
