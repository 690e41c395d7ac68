import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/platform/access/passwords";
import { digitsAt, newSecret, seal, unseal } from "@/lib/platform/access/totp";
import { db } from "@/lib/platform/db/client";
import { takeOffFromServer } from "@/lib/identity/second-factor/commands";
import * as commands from "@/lib/practice/staff/commands";
import { useDatabase } from "@/tests/support/database";
import { makeStaff } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { systemScope } from "@/tests/support/scopes";
import { now, arrange, row } from "./staff.fixture";

useDatabase();

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
    expect((await composed(message.id))?.subject).toBe("La validation en deux étapes a été désactivée");
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
