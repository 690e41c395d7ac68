import type { z } from "zod";
import { takeAttempt } from "@/lib/platform/access/limits";
import { hashPassword } from "@/lib/platform/access/passwords";
import type { SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { Invitation } from "@/lib/platform/db/generated/client";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { seeClients, send } from "@/lib/practice/staff/commands";
import { invitationBy } from "./queries";
import { invitationState } from "./rules";
import type { acceptInput } from "./schema";

/**
 * Accepts an emailed invitation with a password of the person's own; they sign in afterwards. If the address already
 * signs in at any practice, that account stays unchanged (security row 3): address_taken. Errors: link_used (also
 * unknown and revoked links), link_expired.
 */
export async function accept(
  scope: SystemScope,
  { token, firstName, lastName, password }: z.output<typeof acceptInput>,
  now: Date,
): Promise<Result<undefined, "link_used" | "link_expired" | "address_taken">> {
  // Hashing a password is expensive: only for a valid link.
  const known = await invitationBy(scope, token);
  if (!known || known.state === "over") return refuse("link_used");
  const passwordHash = await hashPassword(password);
  const hash = hashToken(token);
  try {
    return await transaction(async (tx) => {
      const [invitation] = await tx.$queryRaw<
        Pick<Invitation, "id">[]
      >`SELECT id FROM invitation WHERE hash = ${hash} FOR UPDATE`;
      const found = invitation && (await tx.invitation.findUniqueOrThrow({ where: { id: invitation.id } }));
      const state = invitationState(found ?? null, now);
      if (!found || state === "over") return refuse("link_used");
      if (state === "expired") return refuse("link_expired");
      const { id, practiceId, email, emailRaw, role, locale, therapist } = found;
      const staff = await tx.staff.create({
        data: { practiceId, email, emailRaw, role, locale, firstName, lastName, passwordHash },
      });
      await tx.invitation.update({ where: { id }, data: { acceptedAt: now } });
      const self = { practiceId, actor: `staff:${staff.id}` };
      await audit(tx, self, "invitation.accept", `invitation:${id}`, { staff: staff.id, role });
      if (therapist) await seeClients(tx, self, staff);
      return ok();
    });
  } catch (error) {
    if (violatedConstraint(error) === "staff_email_key") return refuse("address_taken");
    throw error;
  }
}

const HOUR = 3600;

/** Sends a fresh link to the invited address if this one has expired; the response is the same for any link. */
export async function freshInvitation(
  scope: SystemScope,
  { token }: { token: string },
  now: Date,
): Promise<Result<undefined, "too_many">> {
  const known = await invitationBy(scope, token);
  if (known?.state !== "expired") return ok();
  const hash = hashToken(token);
  if (!(await takeAttempt([{ key: `invitation:${hash}`, count: 5, seconds: HOUR }]))) return refuse("too_many");
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM invitation WHERE hash = ${hash} FOR UPDATE`;
    const invitation = await tx.invitation.findFirst({ where: { hash, acceptedAt: null, revokedAt: null } });
    if (!invitation) return ok(); // a concurrent request was faster: its link is the newer one
    await send(tx, invitation, now, (link) => tx.invitation.update({ where: { id: invitation.id }, data: link }));
    await audit(
      tx,
      { practiceId: invitation.practiceId, actor: "public" },
      "invitation.fresh",
      `invitation:${invitation.id}`,
    );
    return ok();
  });
}
