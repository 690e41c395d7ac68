import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { manages } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { hashToken, tokenFor } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { Invitation, Staff } from "@/lib/platform/db/generated/client";
import { mayEmail, queueEmails } from "@/lib/platform/outbox/commands";
import { addProfile, changePractice, lockPractice } from "@/lib/practice/practices/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, orRefused, Refusal, refuse, type CodesOf, type Result } from "@/lib/platform/result/result";
import { proveAgain, takeOff } from "@/lib/identity/second-factor/commands";
import { inviteEmail } from "./emails";
import { clientAccess, inviteExpiry, memberAccess } from "./rules";
import type { clientAccessInput, inviteInput, memberAccessInput, roleInput, secondStepInput } from "./schema";

/** The codes of every change of the staff. */
type ManageCode = "not_found" | "owners_only" | "last_owner" | "signed_out";

/**
 * Runs one change of the staff at a time, under the practice's lock, if the viewer stillAllowed has the role: of two owners
 * who demote each other at the same time, the second is no longer an owner. Errors: signed_out.
 */
function manage<Code extends string = never>(
  scope: Allowed<"staff.manage">,
  work: (tx: Tx) => Promise<Result<undefined, Code>>,
): Promise<Result<undefined, Code | ManageCode>> {
  return orRefused(["not_found", "owners_only", "last_owner"], () =>
    transaction(async (tx) => {
      await lockPractice(tx, scope);
      const stillAllowed = await tx.staff.count({
        where: { id: scope.staffId, practiceId: scope.practiceId, role: scope.role, disabledAt: null },
      });
      return stillAllowed === 1 ? work(tx) : refuse("signed_out");
    }),
  );
}

/** Returns a staff member whom the viewer may manage. @throws Refusal not_found, owners_only */
async function managed(tx: Tx, scope: Allowed<"staff.manage">, id: string): Promise<Staff> {
  const staff = await tx.staff.findFirst({ where: { id, practiceId: scope.practiceId } });
  if (!staff) throw new Refusal(refuse("not_found"));
  if (!manages(scope, staff.role)) throw new Refusal(refuse("owners_only"));
  return staff;
}

/** @throws Refusal last_owner if the practice would have no other owner */
async function keepOwner(tx: Tx, { id, practiceId, role }: Staff): Promise<void> {
  if (role !== "owner") return;
  const others = await tx.staff.count({ where: { practiceId, role: "owner", disabledAt: null, id: { not: id } } });
  if (others === 0) throw new Refusal(refuse("last_owner"));
}

/** Changes a role and ends the person's sign-ins. */
export function changeRole(
  scope: Allowed<"staff.manage">,
  input: Edited<z.output<typeof roleInput>>,
): Promise<Result<undefined, ManageCode | "changed_meanwhile">> {
  return manage(scope, async (tx) => {
    const staff = await managed(tx, scope, input.staff);
    const edit = merged(input, { role: staff.role });
    if (!edit.ok) return edit;
    const { staff: id, role } = edit.data;
    if (!manages(scope, role)) return refuse("owners_only");
    if (staff.role === role) return ok();
    await keepOwner(tx, staff);
    await tx.staff.update({ where: { id }, data: { role, signInVersion: { increment: 1 } } });
    if (role === "therapist") await seeClients(tx, scope, staff);
    await audit(tx, scope, "staff.role", `staff:${id}`, { role: { from: staff.role, to: role } });
    return ok();
  });
}

/** Decides which clients therapists see, unless a therapist has a choice of their own. Audited by changePractice. */
export function saveClientAccess(
  scope: Allowed<"staff.manage">,
  input: Edited<z.output<typeof clientAccessInput>>,
): Promise<Result<undefined, ManageCode | "changed_meanwhile">> {
  return manage(scope, async (tx) => {
    const { ownClientsOnly } = await lockPractice(tx, scope);
    const edit = merged(input, { sees: clientAccess(ownClientsOnly) });
    if (!edit.ok) return edit;
    await changePractice(tx, scope, "staff.clientAccess", { ownClientsOnly: edit.data.sees === "own" });
    return ok();
  });
}

/** Decides which clients one therapist sees, from their next request. */
export function saveMemberAccess(
  scope: Allowed<"staff.manage">,
  input: Edited<z.output<typeof memberAccessInput>>,
): Promise<Result<undefined, ManageCode | "changed_meanwhile">> {
  return manage(scope, async (tx) => {
    const { id, ownClientsOnly } = await managed(tx, scope, input.staff);
    const edit = merged(input, { sees: memberAccess(ownClientsOnly) });
    if (!edit.ok) return edit;
    const { sees } = edit.data;
    const after = sees === "practice" ? null : sees === "own";
    if (after === ownClientsOnly) return ok();
    await tx.staff.update({ where: { id }, data: { ownClientsOnly: after } });
    await audit(tx, scope, "staff.memberAccess", `staff:${id}`, {
      ownClientsOnly: { from: ownClientsOnly, to: after },
    });
    return ok();
  });
}

/**
 * Creates a therapist's profile for a staff member without one. Clients see it only once its Use Client Portal is
 * turned on.
 */
export async function seeClients(
  tx: Tx,
  scope: { practiceId: string; actor: string },
  { id, firstName, lastName, emailRaw }: Pick<Staff, "id" | "firstName" | "lastName" | "emailRaw">,
): Promise<void> {
  const { practiceId } = scope;
  if ((await tx.therapist.count({ where: { staffId: id, practiceId } })) > 0) return;
  const last = await tx.therapist.aggregate({ where: { practiceId }, _max: { position: true } });
  const therapist = await addProfile(tx, practiceId, {
    staffId: id,
    name: `${firstName} ${lastName}`,
    notifyEmail: emailRaw,
    onlineBooking: false,
    position: (last._max.position ?? -1) + 1,
  });
  const services = await tx.service.findMany({ where: { practiceId, active: true }, select: { id: true } });
  await tx.therapistService.createMany({
    data: services.map((service) => ({ practiceId, therapistId: therapist, serviceId: service.id })),
  });
  await audit(tx, scope, "staff.therapist", `staff:${id}`, { therapist });
}

export function makeTherapist(
  scope: Allowed<"staff.manage">,
  { staff: id }: { staff: string },
): Promise<Result<undefined, ManageCode>> {
  return manage(scope, async (tx) => {
    await seeClients(tx, scope, await managed(tx, scope, id));
    return ok();
  });
}

/**
 * Disables a staff member: their next request is refused, and clients can no longer book with them. Booked sessions
 * stay.
 */
export function disableStaff(
  scope: Allowed<"staff.manage">,
  { staff: id }: { staff: string },
  now: Date,
): Promise<Result<undefined, ManageCode>> {
  return manage(scope, async (tx) => {
    const staff = await managed(tx, scope, id);
    if (staff.disabledAt) return ok();
    await keepOwner(tx, staff);
    await tx.staff.update({ where: { id }, data: { disabledAt: now, signInVersion: { increment: 1 } } });
    await tx.therapist.updateMany({
      where: { staffId: id, practiceId: scope.practiceId },
      data: { onlineBooking: false, availabilityVersion: { increment: 1 } },
    });
    await audit(tx, scope, "staff.disable", `staff:${id}`, { disabled: { from: false, to: true } });
    return ok();
  });
}

export function enableStaff(
  scope: Allowed<"staff.manage">,
  { staff: id }: { staff: string },
): Promise<Result<undefined, ManageCode>> {
  return manage(scope, async (tx) => {
    const staff = await managed(tx, scope, id);
    if (!staff.disabledAt) return ok();
    await tx.staff.update({ where: { id }, data: { disabledAt: null } });
    await audit(tx, scope, "staff.enable", `staff:${id}`, { disabled: { from: true, to: false } });
    return ok();
  });
}

/**
 * Turns off the second step of a colleague who has lost phone and codes. The viewer proves their identity again, and
 * cannot do this for themselves. Audited by takeOff. Fields: currentPassword: password_wrong; code: required (the
 * viewer's own second step is on), code_wrong.
 */
export async function resetSecondStep(
  scope: Allowed<"staff.manage">,
  { staff: id, ...proof }: z.output<typeof secondStepInput>,
  now: Date,
): Promise<Result<undefined, ManageCode | CodesOf<typeof proveAgain> | "own_second_step" | "second_step_off">> {
  if (id === scope.staffId) return refuse("own_second_step");
  const proved = await proveAgain(scope, proof, now);
  if (!proved.ok) return proved;
  return manage(scope, async (tx) =>
    (await takeOff(tx, scope.actor, await managed(tx, scope, id))) ? ok() : refuse("second_step_off"),
  );
}

/**
 * Invites a person to join the staff. An address that already signs in at another practice gets the same response, so
 * as not to reveal that. Field email: already_staff, already_invited.
 */
export function invite(
  scope: Allowed<"staff.manage">,
  { email, role, language, therapist, ...name }: z.output<typeof inviteInput>,
  now: Date,
): Promise<Result<undefined, ManageCode | "invalid" | "already_staff" | "already_invited">> {
  const { practiceId } = scope;
  return manage(scope, async (tx) => {
    if (!manages(scope, role)) return refuse("owners_only");
    const address = { practiceId, email: email.canonical };
    if ((await tx.staff.count({ where: address })) > 0) return refuse("invalid", { email: "already_staff" });
    if ((await tx.invitation.count({ where: { ...address, acceptedAt: null, revokedAt: null } })) > 0)
      return refuse("invalid", { email: "already_invited" });
    const id = randomUUID();
    const who = {
      ...name,
      ...address,
      emailRaw: email.raw,
      role,
      therapist: therapist || role === "therapist",
      locale: language,
    };
    await send(tx, { id, practiceId, emailRaw: email.raw, locale: language }, now, (link) =>
      tx.invitation.create({ data: { id, ...who, byStaffId: scope.staffId, createdAt: now, ...link } }),
    );
    await audit(tx, scope, "staff.invite", `invitation:${id}`, { email: email.raw, role, therapist: who.therapist });
    return ok();
  });
}

/** Emails a new link, which invalidates the earlier ones; an address that has had too many emails gets none. */
export async function send(
  tx: Tx,
  { id, practiceId, emailRaw, locale }: Pick<Invitation, "id" | "practiceId" | "emailRaw" | "locale">,
  now: Date,
  save: (link: { hash: string; expiresAt: Date }) => Promise<unknown>,
): Promise<void> {
  const emailId = randomUUID();
  await save({ hash: hashToken(tokenFor("invite", emailId)), expiresAt: inviteExpiry(now) });
  if (!(await mayEmail(tx, emailRaw))) return;
  const mailbox = { recipient: emailRaw, locale };
  await queueEmails(tx, practiceId, [inviteEmail.to(mailbox, { invitationId: id }, { id: emailId })]);
}

/** @throws Refusal not_found, owners_only */
async function pendingInvitation(tx: Tx, scope: Allowed<"staff.manage">, id: string): Promise<Invitation> {
  const invitation = await tx.invitation.findFirst({
    where: { id, practiceId: scope.practiceId, acceptedAt: null, revokedAt: null },
  });
  if (!invitation) throw new Refusal(refuse("not_found"));
  if (!manages(scope, invitation.role)) throw new Refusal(refuse("owners_only"));
  return invitation;
}

export function resendInvitation(
  scope: Allowed<"staff.manage">,
  { invitation: id }: { invitation: string },
  now: Date,
): Promise<Result<undefined, ManageCode>> {
  return manage(scope, async (tx) => {
    const invitation = await pendingInvitation(tx, scope, id);
    await send(tx, invitation, now, (link) => tx.invitation.update({ where: { id }, data: link }));
    await audit(tx, scope, "staff.resend", `invitation:${id}`);
    return ok();
  });
}

/** Revokes an invitation: its link stops working. */
export function revokeInvitation(
  scope: Allowed<"staff.manage">,
  { invitation: id }: { invitation: string },
  now: Date,
): Promise<Result<undefined, ManageCode>> {
  return manage(scope, async (tx) => {
    await pendingInvitation(tx, scope, id);
    await tx.invitation.update({ where: { id }, data: { revokedAt: now } });
    await audit(tx, scope, "staff.revoke", `invitation:${id}`);
    return ok();
  });
}
