import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { trustHash } from "@/lib/platform/access/trust";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result/result";

/** Signs out one other device of the viewer. Succeeds for an unknown or foreign id too, which it leaves alone. */
export function endSignIn(
  scope: Allowed<"self.security" | "portal.account">,
  { signIn }: { signIn: string },
): Promise<Result> {
  return end(scope, { id: signIn });
}

/** Signs out every other device of the viewer, which staff then trust no longer. */
export function endOtherSignIns(scope: Allowed<"self.security" | "portal.account">): Promise<Result> {
  return end(scope, {});
}

/**
 * Ends every other sign-in of a staff member, and those that are just being opened with what was known before: raises
 * the version, and takes this browser's sign-in along.
 */
export async function keepOnlyThisSignIn(
  tx: Tx,
  { staffId, practiceId, signIn }: Allowed<"self.security">,
): Promise<void> {
  const { signInVersion: version } = await tx.staff.update({
    where: { id: staffId, practiceId },
    data: { signInVersion: { increment: 1 } },
    select: { signInVersion: true },
  });
  await tx.signIn.deleteMany({ where: { staffId, id: { not: signIn } } });
  await tx.signIn.updateMany({ where: { id: signIn, staffId }, data: { version } });
}

async function endOtherTrust(tx: Tx, scope: PracticeScope): Promise<void> {
  const { staffId } = scope;
  const { count } = await tx.trustedDevice.deleteMany({ where: { staffId, hash: { not: (await trustHash()) ?? "" } } });
  if (count > 0) await audit(tx, scope, "secondFactor.untrust", `staff:${staffId}`);
}

async function end(scope: PortalScope | PracticeScope, filter: { id?: string }): Promise<Result> {
  const [own, subject] =
    scope.kind === "practice"
      ? [{ staffId: scope.staffId, staff: { practiceId: scope.practiceId } }, `staff:${scope.staffId}`]
      : [{ accountId: scope.accountId, account: { practiceId: scope.practiceId } }, `account:${scope.accountId}`];
  return transaction(async (tx) => {
    const { count } = await tx.signIn.deleteMany({ where: { AND: [{ ...own, id: { not: scope.signIn } }, filter] } });
    if (count > 0) await audit(tx, scope, "devices.end", subject, { count });
    if (scope.kind === "practice" && filter.id === undefined) await endOtherTrust(tx, scope);
    return ok();
  });
}
