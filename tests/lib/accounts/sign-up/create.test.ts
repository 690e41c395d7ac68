import { randomUUID } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { db } from "@/lib/platform/db/client";
import { now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { tables } from "@/tests/support/tables";
import { from, fill, chosen, create, counts } from "./accounts.fixture";

useDatabase();

describe("Create Account", () => {
  it("makes an unverified account, and one email with a link of which only the hash is kept", async () => {
    const fixture = await makePracticeFixture();
    const input = fill(fixture, { email: "Amelie.Okafor@Mail.Example" });
    const answer = await create(fixture, input);
    expect(answer).toEqual({ ok: true, data: { id: expect.any(String), version: 0, locale: "fr", sessionId: null } });
    const account = await db().portalAccount.findFirstOrThrow({ where: { practiceId: fixture.practice.id } });
    expect(account).toMatchObject({
      email: "amelie.okafor@mail.example",
      emailRaw: "Amelie.Okafor@Mail.Example",
      firstName: "Amélie",
      lastName: "O'Brien",
      phone: "(604) 555-0142",
      birthDate: new Date("1990-04-23"),
      locale: "fr",
      verifiedAt: null,
      signUpKey: input.key,
      createdAt: now,
      privacyAgreedAt: now,
    });
    expect(() => fill(fixture, { privacy: undefined })).toThrow("privacy_needed");
    expect(await verify(account.passwordHash, "correct horse battery")).toBe(true);
    const message = await db().outboxEmail.findFirstOrThrow({ where: { practiceId: fixture.practice.id } });
    expect(message).toMatchObject({
      template: "verify",
      recipient: "Amelie.Okafor@Mail.Example",
      locale: "fr",
      data: { accountId: account.id },
    });
    expect(await db().token.findMany({ where: { accountId: account.id } })).toMatchObject([
      {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        purpose: "verify",
        email: account.email,
        expiresAt: new Date(now.getTime() + 86_400_000),
        usedAt: null,
      },
    ]);
    expect(await db().auditEntry.findMany({ where: { practiceId: fixture.practice.id } })).toMatchObject([
      { action: "account.create", actor: `account:${account.id}` },
    ]);
  });

  it.each([["O'Brien"], ["李"], ["محمد"], ["Nguyễn-Lévesque"]])("keeps the name %s exactly", async (name) => {
    const fixture = await makePracticeFixture();
    await create(fixture, fill(fixture, { firstName: name, lastName: name }));
    expect(await db().portalAccount.findFirst({ where: { practiceId: fixture.practice.id } })).toMatchObject({
      firstName: name,
      lastName: name,
    });
  });

  it("books the chosen time in the same step", async () => {
    const fixture = await makePracticeFixture();
    const answer = await create(fixture, fill(fixture, chosen(fixture)));
    expect(await db().session.findFirst({ where: { practiceId: fixture.practice.id } })).toMatchObject({
      id: answer.ok && answer.data.sessionId,
      accountId: answer.ok && answer.data.id,
      unverifiedHold: true,
      clientId: null,
      startsAt: at("2026-12-10T10:00"),
    });
    expect(await counts(fixture)).toEqual([1, 1, 1, 3]);
  });

  it("keeps nothing at all where the time is taken, or the service is for clients only", async () => {
    const fixture = await makePracticeFixture();
    await makeSession(fixture.therapist, fixture.service, { wallStart: "2026-12-10T10:00" });
    const before = await tables();
    const taken = await create(fixture, fill(fixture, chosen(fixture)));
    expect(taken).toMatchObject({
      ok: false,
      error: "slot_taken",
      details: { nearest: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)] },
    });
    await db().service.update({ where: { id: fixture.service.id }, data: { audience: "existing" } });
    expect(await create(fixture, fill(fixture, chosen(fixture, "2026-12-10T11:00")))).toEqual({
      ok: false,
      error: "not_offered",
    });
    await db().service.update({ where: { id: fixture.service.id }, data: { audience: "new" } });
    expect(await tables()).toEqual(before);
  });

  it("gives one of two strangers the time, and the other nothing half-made", async () => {
    const fixture = await makePracticeFixture();
    const answers = await Promise.all([1, 2].map(() => create(fixture, fill(fixture, chosen(fixture)))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: "slot_taken" });
    expect(await counts(fixture)).toEqual([1, 1, 1, 3]);
  });
});

describe("one form", () => {
  it("is one account and one session, sent five times at once and once more later", async () => {
    const fixture = await makePracticeFixture();
    const input = fill(fixture, chosen(fixture));
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(fixture, input)));
    answers.push(await create(fixture, input));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true });
    expect(await counts(fixture)).toEqual([1, 1, 1, 3]);
  });

  it("may be sent again with another time after the first was taken", async () => {
    const fixture = await makePracticeFixture();
    await makeSession(fixture.therapist, fixture.service, { wallStart: "2026-12-10T10:00" });
    const input = fill(fixture, chosen(fixture));
    expect(await create(fixture, input)).toMatchObject({ error: "slot_taken" });
    expect(await create(fixture, { ...input, start: at("2026-12-10T11:00").getTime() })).toMatchObject({ ok: true });
  });

  it.each([
    ["another address", { email: "somebody@else.example" }],
    ["another password", { password: "another horse battery" }],
  ])("is refused with %s, and tells nothing", async (_, other) => {
    const fixture = await makePracticeFixture();
    const key = randomUUID();
    await create(fixture, fill(fixture, { key, email: "first@mail.example" }));
    const before = await tables();
    expect(await create(fixture, fill(fixture, { key, email: "first@mail.example", ...other }))).toEqual({
      ok: false,
      error: "form_used",
    });
    expect(await tables()).toEqual(before);
  });
});

describe("row 10: an address that has an account already", () => {
  it.each([
    ["verified", now],
    ["unverified", null],
  ])("gets the same answer, and the %s account is not touched", async (_, verifiedAt) => {
    const fixture = await makePracticeFixture();
    const known = await makeAccount(fixture.practice, {
      email: "known@mail.example",
      passwordHash: "untouched",
      verifiedAt,
    });
    const fresh = await create(fixture, fill(fixture, { email: "fresh@mail.example" }));
    const again = await create(fixture, fill(fixture, { email: "KNOWN@mail.example", firstName: "Mallory" }));
    expect(Object.keys(again.ok ? again.data : {})).toEqual(Object.keys(fresh.ok ? fresh.data : {}));
    expect(again).toEqual({ ok: true, data: { id: expect.any(String), version: 0, locale: "fr", sessionId: null } });
    expect(again.ok && again.data.id).not.toBe(known.id);
    expect(await db().portalAccount.findUnique({ where: { id: known.id } })).toEqual(known);
    expect(await db().outboxEmail.count({ where: { practiceId: fixture.practice.id } })).toBe(2);
  });
});

describe("limits", () => {
  it("lets one place sign one address up six times a day in one practice, and nobody else use those up", async () => {
    const [fixture, other] = [await makePracticeFixture(), await makePracticeFixture()];
    const email = "often@mail.example";
    const here = from();
    for (let i = 0; i < 6; i++)
      expect(await create(fixture, fill(fixture, { email }), here)).toMatchObject({ ok: true });
    const before = await tables();
    expect(await create(fixture, fill(fixture, { email: "OFTEN@mail.example" }), here)).toEqual({
      ok: false,
      error: "too_many",
    });
    expect(await tables()).toEqual(before);
    expect(await create(fixture, fill(fixture, { email }))).toMatchObject({ ok: true });
    expect(await create(other, fill(other, { email }), here)).toMatchObject({ ok: true });
    expect(await create(fixture, fill(fixture), here)).toMatchObject({ ok: true });
  });

  it("stops one place before it can stop a whole practice", async () => {
    const fixture = await makePracticeFixture();
    await db().rateLimit.create({
      data: { key: "sign-up-ip:198.51.100.9", count: 60, resetsAt: new Date(Date.now() + 3_600_000) },
    });
    const overall = { key: `sign-up:${fixture.practice.id}` };
    for (let i = 0; i < 3; i++)
      expect(await create(fixture, fill(fixture), { locale: "fr", ip: "198.51.100.9" })).toEqual({
        ok: false,
        error: "too_many",
      });
    expect(await db().rateLimit.findUnique({ where: overall })).toBeNull();
    expect(await create(fixture, fill(fixture))).toMatchObject({ ok: true });
    expect(await db().rateLimit.findUnique({ where: overall })).toMatchObject({ count: 1 });
  });
});
