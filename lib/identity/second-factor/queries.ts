import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import { setUpUri, unseal } from "@/lib/platform/access/totp";

export type SecondFactorState =
  | { state: "off" }
  /** Set-up started but not confirmed: includes what the phone needs. */
  | { state: "begun"; secret: string; uri: string }
  | { state: "on"; since: Date; codesLeft: number };

/** Returns the state of the viewer's own second step. */
export async function ownSecondFactor(scope: Allowed<"self.security">): Promise<SecondFactorState> {
  const staff = await db().staff.findFirstOrThrow({
    where: { id: scope.staffId, practiceId: scope.practiceId },
    select: {
      emailRaw: true,
      secondFactor: { select: { secret: true, confirmedAt: true } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  });
  const { secondFactor, emailRaw, _count } = staff;
  if (!secondFactor) return { state: "off" };
  if (secondFactor.confirmedAt)
    return { state: "on", since: secondFactor.confirmedAt, codesLeft: _count.recoveryCodes };
  const secret = unseal(secondFactor.secret);
  return { state: "begun", secret, uri: setUpUri(secret, emailRaw) };
}
