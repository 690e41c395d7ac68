import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/accounts/commands";
import { savePortalSettings } from "@/lib/account-details/commands";
import { hashPassword } from "@/lib/access/passwords";
import { book } from "@/lib/booking/commands";
import { db } from "@/lib/db/client";
import { confirmChange } from "@/lib/change-email/commands";
import { forgot } from "@/lib/password/commands";
import { associateProspect, createClientFromProspect, verifyProspects } from "@/lib/prospects/commands";
import type { Result } from "@/lib/result/result";
import { authenticate } from "@/lib/sign-in/commands";
import { block, bringBack, notAClient } from "@/lib/turned-away/commands";
import { turnedAwayPage } from "@/lib/turned-away/queries";
import { resendVerification, verify } from "@/lib/verify/commands";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makeAssociation,
  makeClient,
  makeHouse,
  makeSession,
  makeStaff,
  makeTherapist,
} from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { portalScope, practiceScope, publicScope } from "@/tests/support/scopes";
import { sendChangeLink, sendLink } from "@/tests/support/verification";

useDatabase();

const now = new Date("2026-12-09T19:00:00Z");
const seconds = (n: number) => new Date(now.getTime() + n * 1000);
const PASSWORD = "correct horse battery";
const address = (email: string) => ({ raw: email, canonical: email });
function data<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.data;
}

/** A practice with an account that has a session behind it and two before it. */
async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const house = await makeHouse({ phone: "604-555-0100" });
  const scope = practiceScope({ practiceId: house.practice.id, staffId: house.owner.id, now });
  const account = await makeAccount(house.practice, {
    passwordHash: await hashPassword(PASSWORD),
    locale: "fr",
    ...given,
  });
  const of = { origin: "portal", accountId: account.id } as const;
  const held = await makeSession(house.therapist, house.service, {
    ...of,
    wallStart: "2026-01-05T10:00",
    status: "attended",
  });
  const coming = [
    await makeSession(house.therapist, house.service, { ...of, wallStart: "2027-01-11T10:00" }),
    await makeSession(house.therapist, house.service, { ...of, wallStart: "2027-01-12T10:00" }),
  ];
  const sessions = () =>
    db().session.findMany({ where: { practiceId: house.practice.id }, orderBy: { startsAt: "asc" } });
  const messages = () =>
    db().outboxEmail.findMany({ where: { practiceId: house.practice.id }, orderBy: { id: "asc" } });
  const audited = async () =>
    (
      await db().auditEntry.findMany({
        where: { practiceId: house.practice.id, action: { startsWith: "turnedAway" } },
        orderBy: { id: "asc" },
      })
    ).map(({ action, actor, subject }) => [action, actor, subject]);
  const open = async () =>
    (await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } })).closedAt === null;
  return { ...house, scope, account, held, coming, sessions, messages, audited, open };
}

describe("Not a client", () => {
  it("closes the account and its sign-ins, cancels what is to come, and says so in the person's language, after the minute of undo", async () => {
    const { scope, account, sessions, messages, audited, open, practice } = await arrange();
    await db().signIn.create({
      data: { hash: randomUUID(), audience: "portal", accountId: account.id, version: 0, expiresAt: seconds(3600) },
    });
    await sendLink({ ...account, verifiedAt: null }, now);
    const done = data(await notAClient(scope, { accounts: [account.id] }, now));
    expect(done).toEqual({ turnedAway: [expect.any(String)], sessions: 2 });
    expect(await open()).toBe(false);
    expect((await sessions()).map(({ status }) => status)).toEqual(["attended", "cancelled", "cancelled"]);
    expect(await db().signIn.count({ where: { accountId: account.id } })).toBe(0);
    expect(await db().token.count({ where: { accountId: account.id, usedAt: null, expiresAt: { gt: now } } })).toBe(0);
    const told = (await messages()).filter(({ template }) => template !== "verify");
    expect(told.map(({ template, recipient, locale }) => [template, recipient, locale]).sort()).toEqual([
      ...Array.from({ length: 2 }, () => ["cancelled_client", account.emailRaw, "fr"]),
      ...Array.from({ length: 2 }, () => ["cancelled_therapist", "nora.whitfield@maple.example", "en"]),
      ["not_a_client", account.emailRaw, "fr"],
    ]);
    const jobs = await db().$queryRaw<
      { start_after: Date }[]
    >`SELECT start_after FROM pgboss.job WHERE data->>'messageId' = ANY (${told.map(({ id }) => id)})`;
    expect(jobs.map(({ start_after }) => start_after)).toEqual(told.map(() => seconds(65)));
    expect(await audited()).toEqual([["turnedAway.notAClient", scope.actor, `account:${account.id}`]]);
    expect(
      await authenticate(
        publicScope({ practiceId: practice.id, now }),
        { email: address(account.email), password: PASSWORD },
        "ip",
      ),
    ).toMatchObject({ error: "sign_in_failed" });
    expect(
      await book(
        portalScope({ practiceId: practice.id, accountId: account.id, now }),
        { therapist: randomUUID(), service: randomUUID(), start: 0, key: randomUUID() },
        now,
      ),
    ).toMatchObject({ error: "signed_out" });
  });

  it("done twice is done once; all of several or none", async () => {
    const { scope, account, messages, practice, open } = await arrange();
    const other = await makeAccount(practice);
    expect(await notAClient(scope, { accounts: [account.id, randomUUID()] }, now)).toMatchObject({
      error: "not_found",
    });
    expect([await open(), await messages()]).toEqual([true, []]);
    const first = data(await notAClient(scope, { accounts: [account.id, other.id] }, now));
    const count = (await messages()).length;
    expect(data(await notAClient(scope, { accounts: [account.id, other.id] }, seconds(5)))).toEqual(first);
    expect(await messages()).toHaveLength(count);
    expect(await block(scope, { account: account.id, reason: "" }, now)).toMatchObject({ error: "not_found" });
  });

  it("is not for whoever is tied to a client, and by a therapist only for their own sessions", async () => {
    const { scope, account, practice, owner, open, sessions } = await arrange();
    const colleague = await makeTherapist(practice);
    expect(
      await notAClient(
        practiceScope({ ...scope, role: "therapist", staffId: colleague.staffId, therapistId: colleague.id }),
        { accounts: [account.id] },
        now,
      ),
    ).toMatchObject({ error: "not_yours" });
    await makeAssociation(account, await makeClient(practice), owner);
    expect(await notAClient(scope, { accounts: [account.id] }, now)).toMatchObject({ error: "already_associated" });
    expect([await open(), (await sessions()).filter(({ status }) => status === "booked").length]).toEqual([true, 2]);
  });

  it("taken back within the minute, the sessions are booked again and no email leaves for what did not happen", async () => {
    const { scope, account, sessions, audited, open } = await arrange();
    const { turnedAway } = data(await notAClient(scope, { accounts: [account.id] }, now));
    expect(data(await bringBack(scope, "not_a_client", { turnedAway }, seconds(50)))).toEqual({
      accounts: 1,
      sessions: 2,
      gone: 0,
    });
    expect([await open(), (await sessions()).map(({ status }) => status)]).toEqual([
      true,
      ["attended", "booked", "booked"],
    ]);
    expect(data(await bringBack(scope, "not_a_client", { turnedAway }, seconds(50)))).toEqual({
      accounts: 0,
      sessions: 0,
      gone: 0,
    });
    expect((await audited()).map(([action]) => action)).toEqual(["turnedAway.notAClient", "turnedAway.bringBack"]);
    // And closed once more.
    expect(data(await notAClient(scope, { accounts: [account.id] }, seconds(55)))).toMatchObject({ sessions: 2 });
  });

  it("declines what was only asked for, and takes that back too", async () => {
    const { scope, account, coming, sessions, messages } = await arrange();
    await db().session.update({ where: { id: coming[0]?.id }, data: { status: "requested" } });
    const { turnedAway, sessions: ended } = data(await notAClient(scope, { accounts: [account.id] }, now));
    expect([ended, (await sessions()).map(({ status }) => status)]).toEqual([2, ["attended", "declined", "cancelled"]]);
    const told = await messages();
    expect(told.map(({ template }) => template).sort()).toEqual([
      "cancelled_client",
      "cancelled_therapist",
      "declined_client",
      "not_a_client",
    ]);
    const drawn = await composed(told.find(({ template }) => template === "declined_client")?.id ?? "");
    expect(drawn?.text).not.toContain("/book/");
    expect(data(await bringBack(scope, "not_a_client", { turnedAway }, seconds(50)))).toMatchObject({ sessions: 2 });
    expect((await sessions()).map(({ status }) => status)).toEqual(["attended", "requested", "booked"]);
  });

  it("later, by somebody else, or where a time was given away, the account opens and its sessions stay cancelled", async () => {
    for (const how of ["later", "colleague", "taken"] as const) {
      const { scope, account, open, practice, therapist, service } = await arrange();
      const { turnedAway } = data(await notAClient(scope, { accounts: [account.id] }, now));
      if (how === "taken") await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
      const who =
        how === "colleague"
          ? practiceScope({ practiceId: practice.id, staffId: (await makeStaff(practice)).id })
          : scope;
      expect(data(await bringBack(who, "not_a_client", { turnedAway }, seconds(how === "later" ? 61 : 30)))).toEqual({
        accounts: 1,
        sessions: 0,
        gone: 2,
      });
      expect(await open()).toBe(true);
    }
  });

  it("cannot be brought back once somebody has verified another account of the address, nor by the wrong way or practice", async () => {
    const { scope, account, practice, open } = await arrange({ email: "again@mail.example" });
    const { turnedAway } = data(await notAClient(scope, { accounts: [account.id] }, now));
    const { practice: elsewhere, owner: stranger } = await makeHouse();
    expect(await bringBack(scope, "blocked", { turnedAway }, now)).toMatchObject({ error: "not_found" });
    expect(
      await bringBack(
        practiceScope({ practiceId: elsewhere.id, staffId: stranger.id }),
        "not_a_client",
        { turnedAway },
        now,
      ),
    ).toMatchObject({ error: "not_found" });
    await makeAccount(practice, { email: "again@mail.example" });
    expect(await bringBack(scope, "not_a_client", { turnedAway }, now)).toMatchObject({ error: "email_has_account" });
    expect(await open()).toBe(false);
    expect((await turnedAwayPage(scope, { q: "", after: null, before: null })).rows).toHaveLength(1);
  });
});

describe("Block", () => {
  const wanted = (house: Awaited<ReturnType<typeof arrange>>) => ({
    therapist: house.therapist.id,
    service: house.service.id,
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
    const house = await arrange({ email: "blocked@mail.example", emailRaw: "blocked@mail.example" });
    const { scope, account, practice, messages, sessions } = house;
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
    // With a time: what the loser of a race is told, and nothing is made.
    const choice = wanted(house);
    const refused = await createAccount(
      visitor,
      { ...person(account.email), ...choice },
      { locale: "en", ip: "ip" },
      now,
    );
    expect(refused).toMatchObject({ error: "slot_taken", fields: { start: "slot_taken" } });
    expect(await db().portalAccount.count({ where: { practiceId: practice.id } })).toBe(1);
    // Without one: an account as anybody's, that nothing can be done with.
    const shell = data(
      await createAccount(visitor, { ...person(account.email), key: randomUUID() }, { locale: "en", ip: "ip" }, now),
    );
    const own = portalScope({ practiceId: practice.id, accountId: shell.id, verified: false, now });
    expect(await book(own, choice, now)).toMatchObject({ error: "slot_taken" });
    expect(await resendVerification(own, now)).toEqual({ ok: true });
    expect(await authenticate(visitor, signIn, "ip")).toMatchObject({ error: "sign_in_failed" });
    expect(await messages()).toHaveLength(before);
    // Others book, here and elsewhere.
    data(
      await createAccount(visitor, { ...person("somebody@mail.example"), ...choice }, { locale: "en", ip: "ip" }, now),
    );
    // Staff are told why nothing works.
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

  it("row 2: blocks no address that nobody proved: only the account of whoever typed it", async () => {
    const house = await arrange({ email: "victim@mail.example", emailRaw: "victim@mail.example", verifiedAt: null });
    const { scope, account, practice } = house;
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
        { ...person(account.email), ...wanted(house) },
        { locale: "en", ip: "ip" },
        now,
      ),
    );
  });

  it("is lifted, and then everything works again", async () => {
    const house = await arrange({ email: "blocked@mail.example", emailRaw: "blocked@mail.example" });
    const { scope, account, practice, audited } = house;
    const { turnedAway } = data(await block(scope, { account: account.id, reason: "Threats" }, now));
    expect(await bringBack(scope, "not_a_client", { turnedAway }, now)).toMatchObject({ error: "not_found" });
    data(await bringBack(scope, "blocked", { turnedAway }, seconds(3600)));
    data(
      await authenticate(
        publicScope({ practiceId: practice.id, now }),
        { email: address(account.email), password: PASSWORD },
        "ip",
      ),
    );
    data(await book(portalScope({ practiceId: practice.id, accountId: account.id, now }), wanted(house), now));
    expect((await audited()).map(([action]) => action)).toEqual(["turnedAway.block", "turnedAway.unblock"]);
    expect(await db().turnedAway.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { reason: "Threats", undoneAt: seconds(3600) },
    ]);
  });
});

describe("the list of those who were turned away", () => {
  it("row 17: finds them again, and shows the reason to those alone who may block", async () => {
    const { scope, account, practice } = await arrange({ firstName: "Dorothée", lastName: "Lamarche" });
    const other = await makeAccount(practice, { firstName: "Rowan", lastName: "Ellery" });
    data(await notAClient(scope, { accounts: [other.id] }, now));
    data(await block(scope, { account: account.id, reason: "Threats" }, seconds(1)));
    const wanted = { q: "", after: null, before: null };
    expect((await turnedAwayPage(scope, wanted)).rows).toMatchObject([
      { kind: "blocked", lastName: "Lamarche", reason: "Threats", address: true, by: "Nora Whitfield", at: seconds(1) },
      { kind: "not_a_client", lastName: "Ellery", reason: "", address: false },
    ]);
    const found = async (q: string) =>
      (await turnedAwayPage(scope, { ...wanted, q })).rows.map(({ lastName }) => lastName);
    expect([await found("dorothee"), await found("lamrche"), await found("nobody at all")]).toEqual([
      ["Lamarche"],
      ["Lamarche"],
      [],
    ]);
    expect(
      (await turnedAwayPage(practiceScope({ ...scope, role: "frontdesk" }), wanted)).rows.map(({ reason }) => reason),
    ).toEqual([null, null]);
    const { practice: elsewhere } = await makeHouse();
    expect((await turnedAwayPage(practiceScope({ practiceId: elsewhere.id }), wanted)).rows).toEqual([]);
  });
});

it.each([
  ["en", "About your account at Maple Street Psychotherapy", "The 2 sessions that you had booked are cancelled"],
  [
    "fr",
    "À propos de votre compte chez Maple Street Psychotherapy",
    "Les 2 séances que vous aviez réservées sont annulées",
  ],
] as const)(
  "the kind word in %s, which is not sent once the account is open again",
  async (locale, subject, sessions) => {
    const { scope, account, practice } = await arrange({ locale });
    const { turnedAway } = data(await notAClient(scope, { accounts: [account.id] }, now));
    const draw = async (template: string) => {
      const { id } = await db().outboxEmail.findFirstOrThrow({ where: { practiceId: practice.id, template } });
      return composed(id);
    };
    const drawn = await draw("not_a_client");
    expect(drawn?.subject).toBe(subject);
    for (const words of [sessions, "604-555-0100"]) expect(drawn?.text).toContain(words);
    const cancelled = await draw("cancelled_client");
    expect(cancelled?.attachments?.[0]?.content).toContain("METHOD:CANCEL");
    expect(cancelled?.text).not.toContain("/book/");
    data(await bringBack(scope, "not_a_client", { turnedAway }, seconds(30)));
    expect(await draw("not_a_client")).toBeNull();
  },
);
