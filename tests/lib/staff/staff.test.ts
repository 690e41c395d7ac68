import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/access/passwords";
import { digitsAt, newSecret, seal, unseal } from "@/lib/access/totp";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { takeOffFromServer } from "@/lib/second-factor/commands";
import * as commands from "@/lib/staff/commands";
import { staffList } from "@/lib/staff/queries";
import { mayManage, rolesFor } from "@/lib/staff/rules";
import { useDatabase } from "@/tests/support/database";
import { makeHouse, makeInvitation, makeStaff, makeTherapist } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { practiceScope, systemScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2026-11-20T12:00Z");

async function arrange() {
  const house = await makeHouse();
  const { practice, owner } = house;
  const scopeOf = (staff: { id: string; role: Role }) =>
    practiceScope({ practiceId: practice.id, staffId: staff.id, role: staff.role, now });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: practice.id, action: { startsWith: "staff." } },
      orderBy: { id: "asc" },
      select: { action: true, subject: true, data: true },
    });
  return { ...house, scope: scopeOf(owner), scopeOf, entries };
}

const row = (id: string) => db().staff.findUniqueOrThrow({ where: { id } });

test.each<[Role, Role[]]>([
  ["owner", ["owner", "admin", "therapist", "frontdesk"]],
  ["admin", ["admin", "therapist", "frontdesk"]],
  ["therapist", []],
  ["frontdesk", []],
])("%s may give %j", (viewer, roles) => {
  expect(rolesFor(viewer)).toEqual(roles);
  expect(mayManage(viewer, "owner")).toBe(viewer === "owner");
});

it("changes a role, and ends the person's sign-ins", async () => {
  const { practice, scope, entries } = await arrange();
  const admin = await makeStaff(practice, { role: "admin" });
  expect(await commands.changeRole(scope, { staff: admin.id, role: "frontdesk" })).toEqual({ ok: true });
  expect(await row(admin.id)).toMatchObject({ role: "frontdesk", signInVersion: 1 });
  expect(await entries()).toEqual([
    { action: "staff.role", subject: `staff:${admin.id}`, data: { role: { from: "admin", to: "frontdesk" } } },
  ]);
  await commands.changeRole(scope, { staff: admin.id, role: "frontdesk" });
  expect((await row(admin.id)).signInVersion).toBe(1);
});

it("leaves the owners to the owners", async () => {
  const { practice, owner, scopeOf } = await arrange();
  const admin = await makeStaff(practice, { role: "admin" });
  const desk = await makeStaff(practice, { role: "frontdesk" });
  const { invitation } = await makeInvitation(practice, owner, { role: "owner" });
  const scope = scopeOf(admin);
  const refused = { ok: false, error: "owners_only" };
  expect(await commands.changeRole(scope, { staff: owner.id, role: "frontdesk" })).toEqual(refused);
  expect(await commands.changeRole(scope, { staff: desk.id, role: "owner" })).toEqual(refused);
  expect(await commands.changeRole(scope, { staff: admin.id, role: "owner" })).toEqual(refused);
  expect(await commands.disableStaff(scope, { staff: owner.id }, now)).toEqual(refused);
  expect(await commands.makeTherapist(scope, { staff: owner.id })).toEqual(refused);
  expect(await commands.revokeInvitation(scope, { invitation: invitation.id }, now)).toEqual(refused);
  expect(await commands.resendInvitation(scope, { invitation: invitation.id }, now)).toEqual(refused);
  expect(await commands.invite(scope, person({ role: "owner" }), now)).toEqual(refused);
  expect(await commands.changeRole(scope, { staff: desk.id, role: "admin" })).toEqual({ ok: true });
});

describe("the last owner", () => {
  it("is neither demoted nor disabled, not even by themselves", async () => {
    const { practice, owner, scope } = await arrange();
    await makeStaff(practice, { role: "owner", disabledAt: now }); // counts for nothing
    expect(await commands.changeRole(scope, { staff: owner.id, role: "therapist" })).toEqual({
      ok: false,
      error: "last_owner",
    });
    expect(await commands.disableStaff(scope, { staff: owner.id }, now)).toEqual({ ok: false, error: "last_owner" });
    expect(await row(owner.id)).toMatchObject({ role: "owner", disabledAt: null, signInVersion: 0 });
  });

  it("is left when two owners demote, or disable, each other at once", async () => {
    for (let round = 0; round < 6; round++) {
      const { practice, owner, scopeOf } = await arrange();
      const second = await makeStaff(practice, { role: "owner" });
      const away = (by: { id: string; role: Role }, who: string) =>
        round % 2 === 0
          ? commands.changeRole(scopeOf(by), { staff: who, role: "admin" })
          : commands.disableStaff(scopeOf(by), { staff: who }, now);
      const answers = await Promise.all([away(owner, second.id), away(second, owner.id)]);
      expect(answers.map((answer) => (answer.ok ? "ok" : answer.error)).sort()).toEqual(["ok", "signed_out"]);
      expect(await db().staff.count({ where: { practiceId: practice.id, role: "owner", disabledAt: null } })).toBe(1);
    }
  });

  it("is left when two owners step down at once", async () => {
    const { practice, owner, scopeOf } = await arrange();
    const second = await makeStaff(practice, { role: "owner" });
    const answers = await Promise.all(
      [owner, second].map((one) => commands.changeRole(scopeOf(one), { staff: one.id, role: "admin" })),
    );
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.error)).sort()).toEqual(["last_owner", "ok"]);
  });
});

it("disables somebody: no sign-in, no online booking; and enables them again", async () => {
  const { practice, scope, entries } = await arrange();
  const staff = await makeStaff(practice, { role: "therapist" });
  const therapist = await makeTherapist(practice, { staffId: staff.id });
  for (let press = 0; press < 2; press++)
    expect(await commands.disableStaff(scope, { staff: staff.id }, now)).toEqual({ ok: true });
  expect(await row(staff.id)).toMatchObject({ disabledAt: now, signInVersion: 1 });
  expect(await db().therapist.findUnique({ where: { id: therapist.id } })).toMatchObject({ onlineBooking: false });
  for (let press = 0; press < 2; press++)
    expect(await commands.enableStaff(scope, { staff: staff.id })).toEqual({ ok: true });
  expect(await row(staff.id)).toMatchObject({ disabledAt: null, signInVersion: 1 });
  expect((await entries()).map(({ action }) => action)).toEqual(["staff.disable", "staff.enable"]);
});

it("makes somebody a therapist once, unseen by clients until they turn it on", async () => {
  const { practice, scope, service } = await arrange();
  const staff = await makeStaff(practice, { role: "admin", firstName: "Ada", lastName: "Okoro" });
  await Promise.all([0, 1].map(() => commands.makeTherapist(scope, { staff: staff.id })));
  const [therapist, ...more] = await db().therapist.findMany({
    where: { staffId: staff.id },
    include: { availability: true, services: true },
  });
  expect(more).toEqual([]);
  expect(therapist).toMatchObject({
    name: "Ada Okoro",
    notifyEmail: staff.emailRaw,
    onlineBooking: false,
    position: 1,
  });
  expect(therapist?.availability).toHaveLength(5);
  expect(therapist?.services.map(({ serviceId }) => serviceId)).toEqual([service.id]);
  const desk = await makeStaff(practice, { role: "frontdesk" });
  await commands.changeRole(scope, { staff: desk.id, role: "therapist" });
  expect(await db().therapist.count({ where: { staffId: desk.id } })).toBe(1);
});

it("refuses what is of another practice, and whoever is no longer what they were", async () => {
  const [home, other] = [await arrange(), await arrange()];
  const { invitation } = await makeInvitation(other.practice, other.owner);
  for (const id of [other.owner.id, randomUUID()]) {
    const refused = { ok: false, error: "not_found" };
    expect(await commands.changeRole(home.scope, { staff: id, role: "admin" })).toEqual(refused);
    expect(await commands.disableStaff(home.scope, { staff: id }, now)).toEqual(refused);
    expect(await commands.enableStaff(home.scope, { staff: id })).toEqual(refused);
    expect(await commands.makeTherapist(home.scope, { staff: id })).toEqual(refused);
  }
  expect(await commands.revokeInvitation(home.scope, { invitation: invitation.id }, now)).toEqual({
    ok: false,
    error: "not_found",
  });
  await db().staff.update({ where: { id: home.owner.id }, data: { role: "frontdesk" } });
  expect(await commands.invite(home.scope, person(), now)).toEqual({ ok: false, error: "signed_out" });
});

let people = 0;
function person(change: Partial<Parameters<typeof commands.invite>[1]> = {}) {
  const email = `Colleague${++people}@Mail.example`;
  return {
    email: { raw: email, canonical: email.toLowerCase() },
    firstName: "Ada",
    lastName: "Okoro",
    role: "therapist" as Role,
    language: "fr" as const,
    therapist: false,
    ...change,
  };
}

describe("an invitation", () => {
  it("is sent in the person's language, with only the hash of its link kept", async () => {
    const { scope, practice } = await arrange();
    const who = person();
    expect(await commands.invite(scope, who, now)).toEqual({ ok: true });
    const [invitation] = (await staffList(scope)).invitations;
    expect(invitation).toMatchObject({
      emailRaw: who.email.raw,
      role: "therapist",
      expiresAt: new Date("2026-11-27T12:00Z"),
    });
    expect(await db().outboxEmail.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { template: "invite", recipient: who.email.raw, locale: "fr", data: { invitationId: invitation!.id } },
    ]);
    expect(await db().invitation.findFirst({ where: { id: invitation!.id } })).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      therapist: true,
    });
    expect(await db().staff.count({ where: { email: who.email.canonical } })).toBe(0);
  });

  it("is one for each address, and none for somebody of the staff; of another practice's nothing is said", async () => {
    const [home, other] = [await arrange(), await arrange()];
    const who = person();
    const answers = await Promise.all([0, 1].map(() => commands.invite(home.scope, who, now)));
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.fields?.email)).sort()).toEqual([
      "already_invited",
      "ok",
    ]);
    const email = (staff: { email: string; emailRaw: string }) => ({ raw: staff.emailRaw, canonical: staff.email });
    expect(await commands.invite(home.scope, person({ email: email(home.owner) }), now)).toMatchObject({
      fields: { email: "already_staff" },
    });
    expect(await commands.invite(home.scope, person({ email: email(other.owner) }), now)).toEqual({ ok: true });
    expect(await commands.invite(other.scope, who, now)).toEqual({ ok: true });
  });

  it("is sent anew with another link, and taken back", async () => {
    const { scope, owner, practice } = await arrange();
    const { invitation } = await makeInvitation(practice, owner, { expiresAt: new Date("2026-11-01T00:00Z") });
    expect(await commands.resendInvitation(scope, { invitation: invitation.id }, now)).toEqual({ ok: true });
    const anew = await db().invitation.findUniqueOrThrow({ where: { id: invitation.id } });
    expect(anew.hash).not.toBe(invitation.hash);
    expect(anew.expiresAt).toEqual(new Date("2026-11-27T12:00Z"));
    expect(await commands.revokeInvitation(scope, { invitation: invitation.id }, now)).toEqual({ ok: true });
    expect(await commands.revokeInvitation(scope, { invitation: invitation.id }, now)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect((await staffList(scope)).invitations).toEqual([]);
  });
});

describe("taking a colleague's second step off", () => {
  const password = "correct horse battery";

  async function withStep() {
    const house = await arrange();
    await db().staff.update({ where: { id: house.owner.id }, data: { passwordHash: await hashPassword(password) } });
    const colleague = await makeStaff(house.practice, { role: "therapist", locale: "fr" });
    const turnOn = (staffId: string) =>
      db().secondFactor.create({ data: { staffId, secret: seal(newSecret()), confirmedAt: now } });
    await turnOn(colleague.id);
    await db().recoveryCode.create({ data: { hash: randomUUID(), staffId: colleague.id } });
    await db().signIn.create({
      data: {
        hash: randomUUID(),
        audience: "staff",
        staffId: colleague.id,
        version: 0,
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    });
    const left = async () => [
      await db().secondFactor.count({ where: { staffId: colleague.id } }),
      await db().recoveryCode.count({ where: { staffId: colleague.id } }),
      await db().signIn.count({ where: { staffId: colleague.id } }),
    ];
    const reset = (given: Partial<Parameters<typeof commands.resetSecondStep>[1]> = {}, scope = house.scope) =>
      commands.resetSecondStep(scope, { staff: colleague.id, currentPassword: password, code: "", ...given }, now);
    return { ...house, colleague, turnOn, left, reset };
  }

  it("ends every sign-in of theirs, voids the codes, tells them in their language, and is audited", async () => {
    const { colleague, practice, reset, left, scope } = await withStep();
    expect(await reset()).toEqual({ ok: true });
    expect(await left()).toEqual([0, 0, 0]);
    expect((await row(colleague.id)).signInVersion).toBe(1);
    const message = await db().outboxEmail.findFirstOrThrow({ where: { practiceId: practice.id } });
    expect(message).toMatchObject({ template: "second_step_reset", recipient: colleague.emailRaw, locale: "fr" });
    expect((await composed(message.id))?.subject).toBe("Votre deuxième étape a été désactivée");
    expect(
      await db().auditEntry.findMany({ where: { practiceId: practice.id, action: "secondFactor.reset" } }),
    ).toMatchObject([{ actor: scope.actor, subject: `staff:${colleague.id}` }]);
    expect(await reset()).toEqual({ ok: false, error: "second_step_off" });
  });

  it("wants one's own password, and one's own second step where it is on; never takes off one's own", async () => {
    const { reset, left, turnOn, owner } = await withStep();
    expect(await reset({ staff: owner.id })).toEqual({ ok: false, error: "own_second_step" });
    expect(await reset({ currentPassword: "wrong" })).toMatchObject({ fields: { currentPassword: "password_wrong" } });
    const own = await turnOn(owner.id);
    expect(await reset()).toMatchObject({ fields: { code: "required" } });
    expect(await reset({ code: "000000" })).toMatchObject({ fields: { code: "code_wrong" } });
    expect(await left()).toEqual([1, 1, 1]);
    expect(await reset({ code: digitsAt(unseal(own.secret), now) })).toEqual({ ok: true });
  });

  it("an administrator does it for everybody but the owners", async () => {
    const { practice, owner, scopeOf, reset, turnOn } = await withStep();
    const admin = await makeStaff(practice, { role: "admin", passwordHash: await hashPassword(password) });
    await turnOn(owner.id);
    expect(await reset({ staff: owner.id }, scopeOf(admin))).toEqual({ ok: false, error: "owners_only" });
    expect(await reset({}, scopeOf(admin))).toEqual({ ok: true });
  });

  it("from the server's command line, for the last owner who has lost everything", async () => {
    const { owner, turnOn, practice } = await withStep();
    await turnOn(owner.id);
    expect(await takeOffFromServer(systemScope(), "nobody@mail.example")).toEqual({ ok: false, error: "not_found" });
    expect(await takeOffFromServer(systemScope(), owner.email)).toEqual({ ok: true });
    expect(await takeOffFromServer(systemScope(), owner.email)).toEqual({ ok: false, error: "second_step_off" });
    expect(
      await db().auditEntry.findMany({ where: { practiceId: practice.id, action: "secondFactor.reset" } }),
    ).toMatchObject([{ actor: "system" }]);
  });
});
