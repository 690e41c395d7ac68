import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/platform/db/generated/enums";
import * as commands from "@/lib/practice/staff/commands";
import { staffList } from "@/lib/practice/staff/queries";
import { rolesFor } from "@/lib/practice/staff/rules";
import { useDatabase } from "@/tests/support/database";
import { makeInvitation, makeStaff, makeTherapist } from "@/tests/support/factories";
import { now, arrange, row } from "./staff.fixture";

useDatabase();

test.each<[Role, Role[]]>([
  ["owner", ["owner", "admin", "therapist", "frontdesk"]],
  ["admin", ["admin", "therapist", "frontdesk"]],
  ["therapist", []],
  ["frontdesk", []],
])("%s may give %j", (viewer, roles) => {
  expect(rolesFor(viewer)).toEqual(roles);
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
    await makeStaff(practice, { role: "owner", disabledAt: now }); // does not count
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

  it("is sent again with another link, and taken back", async () => {
    const { scope, owner, practice } = await arrange();
    const { invitation } = await makeInvitation(practice, owner, { expiresAt: new Date("2026-11-01T00:00Z") });
    expect(await commands.resendInvitation(scope, { invitation: invitation.id }, now)).toEqual({ ok: true });
    const renewed = await db().invitation.findUniqueOrThrow({ where: { id: invitation.id } });
    expect(renewed.hash).not.toBe(invitation.hash);
    expect(renewed.expiresAt).toEqual(new Date("2026-11-27T12:00Z"));
    expect(await commands.revokeInvitation(scope, { invitation: invitation.id }, now)).toEqual({ ok: true });
    expect(await commands.revokeInvitation(scope, { invitation: invitation.id }, now)).toEqual({
      ok: false,
      error: "not_found",
    });
    expect((await staffList(scope)).invitations).toEqual([]);
  });
});
