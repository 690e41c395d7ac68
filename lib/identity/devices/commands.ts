import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result/result";

/** Signs out one other device of the viewer. Succeeds for an unknown or foreign id too, which it leaves alone. */
export function endSignIn(
  scope: Allowed<"self.security" | "portal.account">,
  { signIn }: { signIn: string },
): Promise<Result> {
  return end(scope, { id: signIn });
}

/** Signs out every other device of the viewer. */
export function endOtherSignIns(scope: Allowed<"self.security" | "portal.account">): Promise<Result> {
  return end(scope, {});
}

async function end(scope: PortalScope | PracticeScope, filter: { id?: string }): Promise<Result> {
  const [own, subject] =
    scope.kind === "practice"
      ? [{ staffId: scope.staffId, staff: { practiceId: scope.practiceId } }, `staff:${scope.staffId}`]
      : [{ accountId: scope.accountId, account: { practiceId: scope.practiceId } }, `account:${scope.accountId}`];
  return transaction(async (tx) => {
    const { count } = await tx.signIn.deleteMany({ where: { AND: [{ ...own, id: { not: scope.signIn } }, filter] } });
    if (count > 0) await audit(tx, scope, "devices.end", subject, { count });
    return ok();
  });
}
