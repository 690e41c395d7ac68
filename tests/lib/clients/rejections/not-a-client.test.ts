import { randomUUID } from "node:crypto";
import { book } from "@/lib/sessions/booking/commands";
import { db } from "@/lib/platform/db/client";
import { authenticate } from "@/lib/identity/sign-in/commands";
import { block, bringBack, notAClient } from "@/lib/clients/rejections/commands";
import { rejectionsPage } from "@/lib/clients/rejections/queries";
import { useDatabase } from "@/tests/support/database";
import {
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makeSession,
  makeStaff,
  makeTherapist,
} from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { portalScope, practiceScope, publicScope } from "@/tests/support/scopes";
import { sendLink } from "@/tests/support/verification";
import { now, seconds, PASSWORD, address, data, arrange } from "./rejections.fixture";

useDatabase();

describe("Not a client", () => {
  it("closes the account and its sign-ins, cancels what is to come, and says so in the person's language, after the minute of undo", async () => {
    const { scope, account, sessions, messages, audited, open, practice } = await arrange();
    await db().signIn.create({
      data: { hash: randomUUID(), audience: "portal", accountId: account.id, version: 0, expiresAt: seconds(3600) },
    });
    await sendLink({ ...account, verifiedAt: null }, now);
    const done = data(await notAClient(scope, { accounts: [account.id] }, now));
    expect(done).toEqual({ rejection: [expect.any(String)], sessions: 2 });
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
        "ip",
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

  it("rejects an account linked to a client, and lets a therapist cancel only their own sessions", async () => {
    const { scope, account, practice, owner, open, sessions } = await arrange();
    const colleague = await makeTherapist(practice);
    expect(
      await notAClient(
        practiceScope({ ...scope, role: "therapist", staffId: colleague.staffId, therapistId: colleague.id }),
        { accounts: [account.id] },
        now,
      ),
    ).toMatchObject({ error: "not_yours" });
    await makeGrant(account, await makeClient(practice), owner);
    expect(await notAClient(scope, { accounts: [account.id] }, now)).toMatchObject({ error: "already_associated" });
    expect([await open(), (await sessions()).filter(({ status }) => status === "booked").length]).toEqual([true, 2]);
  });

  it("taken back within the minute, the sessions are booked again and no email leaves for what did not happen", async () => {
    const { scope, account, sessions, audited, open } = await arrange();
    const { rejection } = data(await notAClient(scope, { accounts: [account.id] }, now));
    expect(data(await bringBack(scope, "not_a_client", { rejection }, seconds(50)))).toEqual({
      accounts: 1,
      sessions: 2,
      gone: 0,
    });
    expect([await open(), (await sessions()).map(({ status }) => status)]).toEqual([
      true,
      ["attended", "booked", "booked"],
    ]);
    expect(data(await bringBack(scope, "not_a_client", { rejection }, seconds(50)))).toEqual({
      accounts: 0,
      sessions: 0,
      gone: 0,
    });
    expect((await audited()).map(([action]) => action)).toEqual(["turnedAway.notAClient", "turnedAway.bringBack"]);
    // Closes it again.
    expect(data(await notAClient(scope, { accounts: [account.id] }, seconds(55)))).toMatchObject({ sessions: 2 });
  });

  it("declines what was only asked for, and takes that back too", async () => {
    const { scope, account, coming, sessions, messages } = await arrange();
    await db().session.update({ where: { id: coming[0]?.id }, data: { status: "requested" } });
    const { rejection, sessions: ended } = data(await notAClient(scope, { accounts: [account.id] }, now));
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
    expect(data(await bringBack(scope, "not_a_client", { rejection }, seconds(50)))).toMatchObject({ sessions: 2 });
    expect((await sessions()).map(({ status }) => status)).toEqual(["attended", "requested", "booked"]);
  });

  it("later, by somebody else, or where a time was given away, the account opens and its sessions stay cancelled", async () => {
    for (const how of ["later", "colleague", "taken"] as const) {
      const { scope, account, open, practice, therapist, service } = await arrange();
      const { rejection } = data(await notAClient(scope, { accounts: [account.id] }, now));
      if (how === "taken") await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
      const who =
        how === "colleague"
          ? practiceScope({ practiceId: practice.id, staffId: (await makeStaff(practice)).id })
          : scope;
      expect(data(await bringBack(who, "not_a_client", { rejection }, seconds(how === "later" ? 61 : 30)))).toEqual({
        accounts: 1,
        sessions: 0,
        gone: 2,
      });
      expect(await open()).toBe(true);
    }
  });

  it("cannot be brought back once somebody has verified another account of the address, nor by the wrong way or practice", async () => {
    const { scope, account, practice, open } = await arrange({ email: "again@mail.example" });
    const { rejection } = data(await notAClient(scope, { accounts: [account.id] }, now));
    const { practice: elsewhere, owner: stranger } = await makePracticeFixture();
    expect(await bringBack(scope, "blocked", { rejection }, now)).toMatchObject({ error: "not_found" });
    expect(
      await bringBack(
        practiceScope({ practiceId: elsewhere.id, staffId: stranger.id }),
        "not_a_client",
        { rejection },
        now,
      ),
    ).toMatchObject({ error: "not_found" });
    await makeAccount(practice, { email: "again@mail.example" });
    expect(await bringBack(scope, "not_a_client", { rejection }, now)).toMatchObject({ error: "email_has_account" });
    expect(await open()).toBe(false);
    expect((await rejectionsPage(scope, { q: "", after: null, before: null })).rows).toHaveLength(1);
  });
});

it.each([
  ["en", "About your account at Maple Street Psychotherapy", "The 2 sessions you had booked are cancelled"],
  [
    "fr",
    "À propos de votre compte chez Maple Street Psychotherapy",
    "Les 2 séances que vous aviez réservées sont annulées",
  ],
] as const)(
  "the kind word in %s, which is not sent once the account is open again",
  async (locale, subject, sessions) => {
    const { scope, account, practice } = await arrange({ locale });
    const { rejection } = data(await notAClient(scope, { accounts: [account.id] }, now));
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
    data(await bringBack(scope, "not_a_client", { rejection }, seconds(30)));
    expect(await draw("not_a_client")).toBeNull();
  },
);
