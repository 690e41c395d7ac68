import type { PortalScope } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import { transaction } from "@/lib/db/client";
import { queueMessages } from "@/lib/messages/commands";
import { provePassword } from "@/lib/password/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/result/result";
import { cancelWithin } from "@/lib/sessions/commands";
import { lockAhead } from "@/lib/sessions/queries";
import { endOf, standingOf } from "./rules";
import type { CloseInput } from "./schema";

/**
 * Closes the viewer's account: every sign-in ends, no link works any more, the tie to the client's record is undone. The
 * record stays, as the law wants it; the sessions to come are kept or cancelled, as was chosen. Errors: too_many,
 * signed_out, changed_meanwhile; field currentPassword: password_wrong; field sessions: choice_needed.
 */
export async function closeAccount(scope: PortalScope, { currentPassword, sessions: choice, shown }: CloseInput, now: Date): Promise<Result> {
  const proved = await provePassword(scope, currentPassword);
  if (!proved.ok) return proved;
  const { practiceId, accountId } = scope;
  const { emailRaw, locale } = proved.data;
  return orRefused(() =>
    transaction(async (tx) => {
      const { count } = await tx.portalAccount.updateMany({ where: { id: accountId, practiceId, closedAt: null }, data: { closedAt: now, signInVersion: { increment: 1 } } });
      if (count !== 1) return refuse("signed_out");
      const ahead = await lockAhead(tx, scope, now);
      if (standingOf(ahead, now) !== shown) throw new Refusal(refuse("changed_meanwhile"));
      if (ahead.length > 0 && !choice) throw new Refusal(refuse("invalid", { sessions: "choice_needed" }));
      const cancelled = choice === "cancel" ? ahead.filter((session) => endOf(session, now) !== null) : [];
      for (const one of cancelled) {
        const { id: session, sequence } = one;
        const to = endOf(one, now) === "cancelled" ? "cancelled" : "late_cancelled";
        const done = await cancelWithin(tx, scope, { session, sequence, to }, now);
        if (!done.ok) throw new Refusal(refuse("changed_meanwhile"));
      }
      await tx.signIn.deleteMany({ where: { accountId } });
      await tx.token.updateMany({ where: { accountId, usedAt: null, expiresAt: { gt: now } }, data: { expiresAt: now } });
      await tx.association.updateMany({ where: { practiceId, accountId, undoneAt: null }, data: { undoneAt: now } });
      const kept = ahead.length - cancelled.length;
      await queueMessages(tx, practiceId, [{ template: "account_closed", data: { accountId, kept }, recipient: emailRaw, locale }]);
      await audit(tx, scope, "account.close", `account:${accountId}`, { kept, cancelled: cancelled.length, ...(scope.clientId && { client: scope.clientId }) });
      return ok();
    }),
  );
}
