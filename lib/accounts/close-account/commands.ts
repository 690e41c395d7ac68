import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { provePassword, type ProofCode } from "@/lib/identity/password/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { cancelWithin } from "@/lib/sessions/sessions/commands";
import { lockAhead } from "@/lib/sessions/sessions/queries";
import { accountClosed } from "./emails";
import { endOf, sessionsSnapshot } from "./rules";
import type { CloseInput } from "./schema";

/**
 * Closes the viewer's account: every sign-in ends, no link works any more (but the one that undoes a change of its
 * address, whose holder is told too), the tie to the client's record is undone. The
 * record stays, as the law wants it; the sessions to come are kept or cancelled, as was chosen. Errors: too_many,
 * signed_out, changed_meanwhile; field currentPassword: password_wrong; field sessions: choice_needed.
 */
export async function closeAccount(
  scope: Allowed<"portal.account">,
  { currentPassword, sessions: choice, shown }: CloseInput,
  now: Date,
): Promise<Result<undefined, ProofCode | "changed_meanwhile" | "choice_needed">> {
  const proved = await provePassword(scope, currentPassword);
  if (!proved.ok) return proved;
  const { practiceId, accountId } = scope;
  const { emailRaw, locale } = proved.data;
  return orRefused(["changed_meanwhile", "invalid", "choice_needed"], () =>
    transaction(async (tx) => {
      // Closed at the end: until then its address is where a cancelled session is told.
      const { count } = await tx.portalAccount.updateMany({
        where: { id: accountId, practiceId, closedAt: null },
        data: { signInVersion: { increment: 1 } },
      });
      if (count !== 1) return refuse("signed_out");
      const ahead = await lockAhead(tx, scope, now);
      if (sessionsSnapshot(ahead, now) !== shown) throw new Refusal(refuse("changed_meanwhile"));
      if (ahead.length > 0 && !choice) throw new Refusal(refuse("invalid", { sessions: "choice_needed" }));
      const cancelled = choice === "cancel" ? ahead.filter((session) => endOf(session, now) !== null) : [];
      for (const one of cancelled) {
        const { id: session, sequence } = one;
        const to = endOf(one, now) === "cancelled" ? "cancelled" : "late_cancelled";
        const done = await cancelWithin(tx, scope, { session, sequence, to }, now);
        if (!done.ok) throw new Refusal(refuse("changed_meanwhile"));
      }
      await tx.portalAccount.updateMany({ where: { id: accountId, practiceId }, data: { closedAt: now } });
      await tx.signIn.deleteMany({ where: { accountId } });
      // But for "this was not me": closing the account must not take the way back from whoever had its address before.
      const open = { accountId, usedAt: null, expiresAt: { gt: now } };
      await tx.token.updateMany({ where: { ...open, purpose: { not: "undo_email" } }, data: { expiresAt: now } });
      const former = (
        await tx.token.findMany({ where: { ...open, purpose: "undo_email" }, select: { emailRaw: true } })
      ).flatMap(({ emailRaw: raw }) => raw ?? []);
      await tx.association.updateMany({ where: { practiceId, accountId, undoneAt: null }, data: { undoneAt: now } });
      const kept = ahead.length - cancelled.length;
      const notified = [...new Set([emailRaw, ...former])];
      await queueEmails(
        tx,
        practiceId,
        notified.map((recipient) => accountClosed.to({ recipient, locale }, { accountId, kept })),
      );
      await audit(tx, scope, "account.close", `account:${accountId}`, {
        kept,
        cancelled: cancelled.length,
        ...(scope.clientId && { client: scope.clientId }),
      });
      return ok();
    }),
  );
}
