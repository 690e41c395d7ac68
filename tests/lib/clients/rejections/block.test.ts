import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/accounts/sign-up/commands";
import { savePortalSettings } from "@/lib/clients/account-details/commands";
import { hashPassword } from "@/lib/platform/access/passwords";
import { book } from "@/lib/sessions/booking/commands";
import { db } from "@/lib/platform/db/client";
import { askChange, confirmChange } from "@/lib/identity/change-email/commands";
import { forgot } from "@/lib/identity/password-reset/commands";
import { associateProspect, createClientFromProspect, verifyProspects } from "@/lib/clients/prospects/commands";
import { authenticate } from "@/lib/identity/sign-in/commands";
import { block, bringBack } from "@/lib/clients/rejections/commands";
import { resendVerification, verify } from "@/lib/identity/verification/commands";
import { rescheduleOwnSession } from "@/lib/sessions/reschedule/commands";
import { useDatabase } from "@/tests/support/database";
import { at, makeAccount, makeGrant, makeClient, makeSession } from "@/tests/support/factories";
import { portalScope, publicScope } from "@/tests/support/scopes";
import { sendChangeLink, sendLink } from "@/tests/support/verification";
import { now, seconds, PASSWORD, address, data, arrange } from "./rejections.fixture";

useDatabase();

describe("Block", () => {
  const wanted = (fixture: Awaited<ReturnType<typeof arrange>>) => ({
    therapist: fixture.therapist.id,
    service: fixture.service.id,
    start: at("2027-01-14T10:00").getTime(),
    key: randomUUID(),
  });
  const person = (email: string) => ({
    firstName: "Ada",
    lastName: "Okoro",
    email: address(email),
    phone: "6045550142",
    birthDate: null,
    password: PASSWORD,
  });

  it("row 10: keeps the address out by every door, with the answers that anybody gets", async () => {
    const fixture = await arrange({ email: "blocked@mail.example", emailRaw: "blocked@mail.example" });
    const { scope, account, practice, messages, sessions } = fixture;
    data(await block(scope, { account: account.id, reason: "Threats" }, now));
    expect((await sessions()).map(({ status }) => status)).toEqual(["attended", "cancelled", "cancelled"]);
    expect((await messages()).map(({ template }) => template).sort()).toEqual([
      "cancelled_client",
      "cancelled_client",
      "cancelled_therapist",
      "cancelled_therapist",
    ]);
    const visitor = publicScope({ practiceId: practice.id, now });
    const signIn = { email: address(account.email), password: PASSWORD };
    expect(await authenticate(visitor, signIn, "ip")).toMatchObject({ error: "sign_in_failed" });
    const before = (await messages()).length;
    expect(await forgot(visitor, { email: address(account.email) }, "ip", now)).toEqual({ ok: true });
    // With a time: the response to the loser of a race; nothing is created.
    const choice = wanted(fixture);
    const refused = await createAccount(
      visitor,
      { ...person(account.email), ...choice },
      { locale: "en", ip: "ip" },
      now,
    );
    expect(refused).toMatchObject({ error: "slot_taken", fields: { start: "slot_taken" } });
    expect(await db().portalAccount.count({ where: { practiceId: practice.id } })).toBe(1);
    // Without a time: an account like any other, that can do nothing.
    const shell = data(
      await createAccount(visitor, { ...person(account.email), key: randomUUID() }, { locale: "en", ip: "ip" }, now),
    );
    const own = portalScope({ practiceId: practice.id, accountId: shell.id, verified: false, now });
    expect(await book(own, choice, "ip", now)).toMatchObject({ error: "slot_taken" });
    expect(await resendVerification(own, now)).toEqual({ ok: true });
    expect(await authenticate(visitor, signIn, "ip")).toMatchObject({ error: "sign_in_failed" });
    expect(await messages()).toHaveLength(before);
    // Others can book, here and elsewhere.
    data(
      await createAccount(visitor, { ...person("somebody@mail.example"), ...choice }, { locale: "en", ip: "ip" }, now),
    );
    // Staff see why nothing works.
    const client = await makeClient(practice, { email: "another@mail.example" });
    expect(await verifyProspects(scope, { accounts: [shell.id] }, now)).toMatchObject({ error: "email_blocked" });
    expect(
      await associateProspect(scope, { account: shell.id, client: client.id, confirmation: client.lastName }, now),
    ).toMatchObject({ error: "email_blocked" });
    expect(
      await createClientFromProspect(
        scope,
        {
          account: shell.id,
          firstName: "Ada",
          lastName: "Okoro",
          email: null,
          phone: null,
          birthDate: null,
          language: "en",
          therapist: null,
        },
        now,
      ),
    ).toMatchObject({ error: "email_blocked" });
    expect(
      await savePortalSettings(scope, { client: client.id, email: address(account.email), password: PASSWORD }, now),
    ).toMatchObject({ error: "email_blocked" });
  });

  it("voids the links of before, and lets nobody change to the address", async () => {
    const { scope, account, practice } = await arrange({
      email: "blocked@mail.example",
      emailRaw: "blocked@mail.example",
    });
    const twin = await makeAccount(practice, {
      email: "blocked@mail.example",
      emailRaw: "blocked@mail.example",
      verifiedAt: null,
    });
    const token = await sendLink(twin, now);
    const other = await makeAccount(practice, { passwordHash: await hashPassword(PASSWORD) });
    const own = portalScope({ practiceId: practice.id, accountId: other.id, now });
    const change = await sendChangeLink(other, PASSWORD, "blocked@mail.example", now);
    data(await block(scope, { account: account.id, reason: "" }, now));
    const visitor = publicScope({ practiceId: practice.id, now });
    expect(await verify(visitor, null, { token, password: PASSWORD }, now)).toMatchObject({ error: "link_used" });
    expect(await confirmChange(visitor, own, { token: change }, now)).toMatchObject({ error: "link_used" });
  });

  it("row 10: ends the address’s other accounts as it ends the first, and brings all of them back", async () => {
    const blocked = { email: "blocked@mail.example", emailRaw: "blocked@mail.example" };
    const { scope, account, practice, therapist, service } = await arrange(blocked);
    const passwordHash = await hashPassword(PASSWORD);
    const twin = await makeAccount(practice, { ...blocked, passwordHash, verifiedAt: null });
    const theirs = await makeSession(therapist, service, {
      origin: "portal",
      accountId: twin.id,
      wallStart: "2027-01-13T10:00",
    });
    const kin = await makeAccount(practice, { ...blocked, passwordHash, verifiedAt: null });
    await makeGrant(kin, await makeClient(practice), { id: scope.staffId });
    for (const { id } of [twin, kin])
      await db().signIn.create({
        data: { hash: id, audience: "portal", accountId: id, version: 0, expiresAt: seconds(3600) },
      });
    const first = data(await block(scope, { account: account.id, reason: "Threats" }, now));
    expect(first).toMatchObject({ rejection: [expect.any(String), expect.any(String)], sessions: 3 });
    expect(data(await block(scope, { account: account.id, reason: "Threats" }, seconds(1)))).toEqual(first);
    const state = async (id: string) =>
      db().portalAccount.findUniqueOrThrow({
        where: { id },
        select: { closedAt: true, signInVersion: true, signIns: true },
      });
    expect(await state(twin.id)).toMatchObject({ closedAt: now, signInVersion: 1, signIns: [] });
    expect(await state(kin.id)).toMatchObject({ closedAt: null, signInVersion: 2, signIns: [] });
    const status = async () => (await db().session.findUniqueOrThrow({ where: { id: theirs.id } })).status;
    expect(await status()).toBe("cancelled");
    expect(await bringBack(scope, "blocked", { rejection: first.rejection }, seconds(30))).toMatchObject({
      data: { accounts: 2, sessions: 3, gone: 0 },
    });
    expect(await status()).toBe("booked");
  });

  it("row 10: lets nobody move a session or change the address who signed up with the address later", async () => {
    const blocked = { email: "blocked@mail.example", emailRaw: "blocked@mail.example" };
    const { scope, account, practice, therapist, service, messages } = await arrange(blocked);
    const later = await makeAccount(practice, {
      email: "before@mail.example",
      passwordHash: await hashPassword(PASSWORD),
      verifiedAt: null,
    });
    const link = await sendChangeLink(later, PASSWORD, "fresh@mail.example", now);
    data(await block(scope, { account: account.id, reason: "" }, now));
    await db().portalAccount.update({ where: { id: later.id }, data: blocked });
    const session = await makeSession(therapist, service, {
      origin: "portal",
      accountId: later.id,
      wallStart: "2027-01-13T10:00",
    });
    const own = portalScope({ practiceId: practice.id, accountId: later.id, verified: false, now });
    const move = { session: session.id, sequence: 0, start: at("2027-01-13T14:00").getTime(), practice: practice.slug };
    expect(await rescheduleOwnSession(own, move, now)).toMatchObject({ error: "slot_taken" });
    const before = (await messages()).length;
    const change = { email: address("fresher@mail.example"), currentPassword: PASSWORD };
    expect(await askChange(own, change, now)).toEqual({ ok: true });
    expect(await messages()).toHaveLength(before);
    const visitor = publicScope({ practiceId: practice.id, now });
    expect(await confirmChange(visitor, own, { token: link }, now)).toMatchObject({ error: "link_used" });
  });

  it("row 2: does not block an unverified address, only the account that used it", async () => {
    const fixture = await arrange({ email: "victim@mail.example", emailRaw: "victim@mail.example", verifiedAt: null });
    const { scope, account, practice } = fixture;
    data(await block(scope, { account: account.id, reason: "" }, now));
    expect(
      await authenticate(
        publicScope({ practiceId: practice.id, now }),
        { email: address(account.email), password: PASSWORD },
        "ip",
      ),
    ).toMatchObject({ error: "sign_in_failed" });
    data(
      await createAccount(
        publicScope({ practiceId: practice.id, now }),
        { ...person(account.email), ...wanted(fixture) },
        { locale: "en", ip: "ip" },
        now,
      ),
    );
  });

  it("is lifted, and then everything works again", async () => {
    const fixture = await arrange({ email: "blocked@mail.example", emailRaw: "blocked@mail.example" });
    const { scope, account, practice, audited } = fixture;
    const { rejection } = data(await block(scope, { account: account.id, reason: "Threats" }, now));
    expect(await bringBack(scope, "not_a_client", { rejection }, now)).toMatchObject({ error: "not_found" });
    data(await bringBack(scope, "blocked", { rejection }, seconds(3600)));
    data(
      await authenticate(
        publicScope({ practiceId: practice.id, now }),
        { email: address(account.email), password: PASSWORD },
        "ip",
      ),
    );
    data(await book(portalScope({ practiceId: practice.id, accountId: account.id, now }), wanted(fixture), "ip", now));
    expect((await audited()).map(([action]) => action)).toEqual(["turnedAway.block", "turnedAway.unblock"]);
    expect(await db().rejection.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { reason: "Threats", undoneAt: seconds(3600) },
    ]);
  });
});
