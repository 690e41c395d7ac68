import type { Allowed, PortalScope, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result/result";

/** Signs out one other device of the viewer. One that is not there, or not theirs, is as good as signed out: the same answer. */
export function endSignIn(
  scope: Allowed<"self.security" | "portal.account">,
  { signIn }: { signIn: string },
): Promise<Result> {
  return end(scope, { id: signIn });
}

/** Signs out every device of the viewer but this one. */
export function endOtherSignIns(scope: Allowed<"self.security" | "portal.account">): Promise<Result> {
  return end(scope, {});
}

async function end(scope: PortalScope | PracticeScope, which: { id?: string }): Promise<Result> {
  const [own, subject] =
    scope.kind === "practice"
      ? [{ staffId: scope.staffId, staff: { practiceId: scope.practiceId } }, `staff:${scope.staffId}`]
      : [{ accountId: scope.accountId, account: { practiceId: scope.practiceId } }, `account:${scope.accountId}`];
  return transaction(async (tx) => {
    const { count } = await tx.signIn.deleteMany({ where: { AND: [{ ...own, id: { not: scope.signIn } }, which] } });
    if (count > 0) await audit(tx, scope, "devices.end", subject, { count });
    return ok();
  });
}
