import type { Allowed, PendingSecondFactorScope } from "@/lib/platform/access/scopes";
import { newToken } from "@/lib/platform/access/tokens";
import { TRUST_DAYS, trustHash } from "@/lib/platform/access/trust";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { ok, type Result } from "@/lib/platform/result/result";

/**
 * Trusts this browser, in the transaction that took its second step, and returns the token to store there. Holds only
 * for the staff member and the sign-in version of the pending sign-in: a new password makes it void. Replaces the
 * browser's earlier token.
 */
export async function trustDevice(tx: Tx, { staffId, signIn }: PendingSecondFactorScope): Promise<string> {
  const { token, hash } = newToken();
  await tx.trustedDevice.deleteMany({ where: { hash: (await trustHash()) ?? "" } });
  await tx.$executeRaw`
    INSERT INTO trusted_device (hash, staff_id, version, device, expires_at)
    SELECT ${hash}, staff_id, version, device, now() + make_interval(days => ${TRUST_DAYS})
    FROM sign_in WHERE id = ${signIn}::uuid AND staff_id = ${staffId}::uuid`;
  return token;
}

/** Stops trusting one of the viewer's devices. Succeeds for an unknown or foreign id too, which it leaves alone. */
export function endTrust(scope: Allowed<"self.security">, { trusted }: { trusted: string }): Promise<Result> {
  const { staffId, practiceId } = scope;
  return transaction(async (tx) => {
    const { count } = await tx.trustedDevice.deleteMany({
      where: { id: trusted, staffId, secondFactor: { staff: { practiceId } } },
    });
    if (count > 0) await audit(tx, scope, "secondFactor.untrust", `staff:${staffId}`);
    return ok();
  });
}
