import type { SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import type { LinkState } from "@/lib/identity/password-reset/rules";
import { invitationState } from "./rules";

/** Returns an invitation by its link, for its page. Does not change it. */
export async function invitationBy(
  scope: SystemScope,
  token: string,
): Promise<{ state: LinkState; practice: string; firstName: string; lastName: string; email: string } | null> {
  const found = await db().invitation.findUnique({
    where: { hash: hashToken(token) },
    include: { practice: { select: { name: true } } },
  });
  if (!found) return null;
  const { practice, firstName, lastName, emailRaw } = found;
  return { state: invitationState(found, scope.now), practice: practice.name, firstName, lastName, email: emailRaw };
}
